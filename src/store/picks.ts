import { identityOf } from '../model/identity.ts';
import { orderBehind } from '../model/order-behind.ts';
import type { Pick } from '../model/pick.ts';
import { pickId } from '../model/pick-id.ts';
import type { Post } from '../model/post.ts';
import type { Result } from '../model/result.ts';
import { isDeleted, newRow, patchRow } from '../model/row.ts';
import { UNTOUCHED_PICK } from '../model/untouched.ts';
import type { Database } from './database.ts';
import { attempt, Refusal } from './failure.ts';
import { writer } from './local.ts';
import { sectionsOf } from './sections.ts';

// Apart from what writes: the workbench shows them before it loads more.
export { picksOf } from './picks-of.ts';

export interface NewPick {
  readonly sid: string;
  /** Id of the section, or null for the session's first picks section. */
  readonly section: string | null;
  readonly post: Post;
}

/** Names the pick of a post. */
export interface PickedPost {
  readonly sid: string;
  readonly url: string;
  /** See `identityOf`. */
  readonly identity: string;
}

/** Where a pick stands after the write. */
export interface Placed {
  readonly section: string;
}

/** Behind every order key: they are made of ASCII letters and digits. */
const LAST = '\uffff';

/** The order key behind the last pick of a section. */
async function orderAtEnd(database: Database, section: string): Promise<string> {
  const last = await database.picks.where('[section+order]').between([section, ''], [section, LAST]).last();
  return orderBehind(last?.order ?? null);
}

/**
 * The pick of a post, by its id or, where the post was edited since, by its permalink. It may have been deleted for ever.
 */
export async function pickOf(database: Database, sid: string, id: string, url: string): Promise<Pick | undefined> {
  // Both are asked for at once.
  const byUrl = database.picks.where('[sid+post.url]').equals([sid, url]).first();
  const byId = await database.picks.get(id);
  return !byId || byId.purged ? ((await byUrl) ?? byId) : byId;
}

/**
 * Picks a post into a section, at its end. Picking it again changes nothing; into another section, moves it; once
 * in the trash, brings it back with its edits; once deleted for ever, picks it as if for the first time. When the answer comes, the pick is on the disk.
 */
export async function addPick(database: Database, { sid, section, post }: NewPick): Promise<Result<Placed>> {
  // Outside the transaction: IndexedDB commits one that waits for anything but itself.
  const id = await pickId(sid, identityOf(post));
  return attempt(database, () =>
    database.transaction('rw', ['sessions', 'sections', 'picks', 'local'], async () => {
      // Asked for all at once: one after the other they take longer than the write.
      const [session, sections, known, by] = await Promise.all([
        database.sessions.get(sid),
        sectionsOf(database, sid),
        pickOf(database, sid, id, post.url),
        writer(database),
      ]);
      if (!session || isDeleted(session)) throw new Refusal('no_session', sid);
      const live = known !== undefined && !isDeleted(known);
      const ids = sections.filter(({ role }) => role === 'picks').map(({ id }) => id);
      // Where no other is wanted and its own still exists, a pick stays where it is.
      const target = section ?? ids.find((each) => live && each === known.section) ?? ids[0] ?? '';
      if (!ids.includes(target)) throw new Refusal('no_section', target);
      if (live && known.section === target) return { section: target };
      const order = await orderAtEnd(database, target);
      if (!known || known.purged) {
        const pick = { id, sid, section: target, order, post, ...UNTOUCHED_PICK, pickedAt: by.now };
        await database.picks.put(newRow(pick, by, known));
      } else {
        await database.picks.put(patchRow(known, { section: target, order, deleted: false }, by));
      }
      return { section: target };
    }),
  );
}

/** Puts the pick of a post into the trash, if there is one. */
export async function removePick(database: Database, { sid, url, identity }: PickedPost): Promise<Result<null>> {
  const id = await pickId(sid, identity);
  return attempt(database, () =>
    database.transaction('rw', ['picks', 'local'], async () => {
      const row = await pickOf(database, sid, id, url);
      if (row && !isDeleted(row)) {
        await database.picks.put(patchRow(row, { deleted: true }, await writer(database)));
      }
      return null;
    }),
  );
}

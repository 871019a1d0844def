import { identityOf } from '../model/identity.ts';
import { byOrder, orderBetween } from '../model/order.ts';
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

/** @param now the section that the pick stands in already; it is kept where no other is wanted and it still exists */
async function targetSection(database: Database, sid: string, wanted: string | null, now?: string): Promise<string> {
  const session = await database.sessions.get(sid);
  if (session === undefined || isDeleted(session)) throw new Refusal('no_session', sid);
  const ids = (await sectionsOf(database, sid)).filter(({ role }) => role === 'picks').map(({ id }) => id);
  const target = wanted === null ? (ids.find((id) => id === now) ?? ids[0]) : ids.find((id) => id === wanted);
  if (target === undefined) throw new Refusal('no_section', wanted ?? '');
  return target;
}

/** Behind every order key: they are made of ASCII letters and digits. */
const LAST = '\uffff';

/** The order key behind the last pick of a section. */
async function orderAtEnd(database: Database, section: string): Promise<string> {
  const last = await database.picks.where('[section+order]').between([section, ''], [section, LAST]).last();
  return orderBetween(last?.order ?? null, null);
}

/** The pick of a post, by its id or, where the post was edited since, by its permalink. */
export async function pickOf(database: Database, sid: string, id: string, url: string): Promise<Pick | undefined> {
  return (await database.picks.get(id)) ?? (await database.picks.where('[sid+post.url]').equals([sid, url]).first());
}

/**
 * Picks a post into a section, at its end. Picking it again changes nothing; into another section, moves it; once
 * in the trash, brings it back with its edits. When the answer comes, the pick is on the disk.
 */
export async function addPick(database: Database, { sid, section, post }: NewPick): Promise<Result<Placed>> {
  // Outside the transaction: IndexedDB commits one that waits for anything but itself.
  const id = await pickId(sid, identityOf(post));
  return attempt(database, () =>
    database.transaction('rw', ['sessions', 'sections', 'picks', 'local'], async () => {
      const known = await pickOf(database, sid, id, post.url);
      const live = known !== undefined && !isDeleted(known);
      const target = await targetSection(database, sid, section, live ? known.section : undefined);
      if (live && known.section === target) return { section: target };
      const order = await orderAtEnd(database, target);
      const by = await writer(database);
      if (known === undefined) {
        const pick = { id, sid, section: target, order, post, ...UNTOUCHED_PICK, pickedAt: by.now };
        await database.picks.add(newRow(pick, by));
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
      if (row === undefined || isDeleted(row)) return null;
      await database.picks.put(patchRow(row, { deleted: true }, await writer(database)));
      return null;
    }),
  );
}

/** A session's picks in their order within each section; those in the trash apart, the last thrown away first. */
export async function picksOf(database: Database, sid: string): Promise<{ picks: Pick[]; trash: Pick[] }> {
  const rows = await database.picks.where({ sid }).toArray();
  const trash = rows.filter(isDeleted);
  const thrown = (row: Pick) => row._s.edits.deleted?.[0] ?? 0;
  return {
    picks: rows.filter((row) => !isDeleted(row)).sort(byOrder),
    trash: trash.sort((a, b) => thrown(b) - thrown(a)),
  };
}

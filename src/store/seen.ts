import { identityOf } from '../model/identity.ts';
import type { Pick } from '../model/pick.ts';
import { pickId } from '../model/pick-id.ts';
import { plainText } from '../model/plain-text.ts';
import type { Post } from '../model/post.ts';
import type { Result } from '../model/result.ts';
import { isDeleted, patchRow } from '../model/row.ts';
import type { Database, Seen } from './database.ts';
import { attempt, Refusal } from './failure.ts';
import { writer } from './local.ts';
import { pickOf } from './picks.ts';

/** Whether a later reading tells more than the one that is kept: never a part for the whole, nor a translation. */
function tellsMore(now: Post, kept: Post): boolean {
  if (now.truncated || now.translated) return false;
  return kept.truncated || kept.translated || plainText(now.text) !== plainText(kept.text);
}

/** The fields of a pick that a later reading of its post changes. */
function afterReading({ post, newer }: Pick, now: Post): Partial<Pick> {
  if (!tellsMore(now, post)) {
    const isBack = newer !== null && plainText(now.text) === plainText(post.text);
    return isBack ? { newer: null } : {};
  }
  // The author's whole words in the place of a part of them; other words only as an offer.
  if (post.truncated || post.translated) return { post: { ...now, url: post.url }, newer: null };
  return now.edited && (newer === null || tellsMore(now, newer)) ? { newer: now } : {};
}

/**
 * Records posts of a session that passed by, all in one transaction, and holds the picks of those that were cut
 * short, or were edited since, against them. Answers how many picks that changed.
 */
export async function recordSeen(database: Database, sid: string, posts: readonly Post[]): Promise<Result<number>> {
  const named = await Promise.all(posts.map(async (post) => ({ post, id: await pickId(sid, identityOf(post)) })));
  return attempt(database, () =>
    database.transaction('rw', ['sessions', 'seen', 'picks', 'local'], async () => {
      const session = await database.sessions.get(sid);
      if (session === undefined || isDeleted(session)) throw new Refusal('no_session', sid);
      const by = await writer(database);
      const known = new Map<string, Seen>();
      for (const row of await database.seen.bulkGet(named.map(({ id }) => id))) if (row) known.set(row.id, row);
      let changed = 0;
      for (const { id, post } of named) {
        const row = known.get(id);
        if (row === undefined) known.set(id, { id, sid, post, seenAt: by.now });
        else if (tellsMore(post, row.post)) known.set(id, { ...row, post });
        const pick = await pickOf(database, sid, id, post.url);
        // Every change of one in the trash would bring it back.
        if (pick === undefined || isDeleted(pick)) continue;
        const fields = afterReading(pick, post);
        if (Object.keys(fields).length === 0) continue;
        await database.picks.put(patchRow(pick, fields, by));
        changed += 1;
      }
      await database.seen.bulkPut([...known.values()]);
      return changed;
    }),
  );
}

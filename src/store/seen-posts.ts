import type { Database, Seen } from './database.ts';

/** Every post of a session that passed by in this browser, in the order in which they were seen. */
export async function seenPosts(database: Database, sid: string): Promise<Seen[]> {
  const rows = await database.seen.where({ sid }).toArray();
  return rows.sort((one, other) => one.seenAt - other.seenAt);
}

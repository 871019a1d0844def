import type { Database } from './database.ts';

/**
 * Drops what this device alone keeps of a session that was deleted for ever: what passed by, what is on its way to a blog,
 * what was noted. Call it inside a transaction that holds `ROW_TABLES`.
 */
export async function forgetSession({ seen, outbox, local }: Database, sid: string): Promise<void> {
  await seen.where({ sid }).delete();
  await outbox.where({ sid }).delete();
  await local.delete(`look ${sid}`);
  await local.where('key').startsWith(`outbox ${sid} `).delete();
}

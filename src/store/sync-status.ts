import { SyncStatus } from '../model/sync-status.ts';
import type { Database } from './database.ts';

const KEY = 'sync-status';

/** How syncing stands on this device; null where it has not begun. */
export async function syncStatus(database: Database): Promise<SyncStatus | null> {
  const kept = await database.local.get(KEY);
  if (kept === undefined) return null;
  // What another version has written is written anew at its next round.
  const read = SyncStatus.safeParse(JSON.parse(kept.value));
  return read.success ? read.data : null;
}

export async function keepSyncStatus(database: Database, status: SyncStatus): Promise<void> {
  await database.local.put({ key: KEY, value: JSON.stringify(status) });
}

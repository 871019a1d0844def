import { SyncStatus } from '../model/sync-status.ts';
import type { Database } from './database.ts';

const KEY = 'sync-status';

/** How syncing stands on this device; null where it has not begun. */
export async function syncStatus(database: Database): Promise<SyncStatus | null> {
  const kept = await database.local.get(KEY);
  return kept === undefined ? null : SyncStatus.parse(JSON.parse(kept.value));
}

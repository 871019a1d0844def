import type { SyncStatus } from '../model/sync-status.ts';
import { SYNCED } from '../model/synced.ts';
import type { Database } from './database.ts';
import { devicesWithAll } from './devices.ts';
import { openSessionId } from './local.ts';
import { syncStatus } from './sync-status.ts';

/** Where what is saved here has come to besides. */
export interface Reached {
  /** Null where syncing has not begun. */
  readonly status: SyncStatus | null;
  /** Something has been written here that was not sent yet. */
  readonly unsent: boolean;
  /** How many other devices have all that was written here of the session that is open. */
  readonly devices: number;
}

async function isUnsent(database: Database): Promise<boolean> {
  for (const table of SYNCED) {
    const index = table === 'sessions' || table === 'settings' ? 'unsent' : '[unsent+sid]';
    // Only rows that carry the mark are in it.
    if ((await database.table(table).orderBy(index).limit(1).primaryKeys()).length > 0) return true;
  }
  return false;
}

export async function reached(database: Database): Promise<Reached> {
  const [status, unsent, sid] = await Promise.all([syncStatus(database), isUnsent(database), openSessionId(database)]);
  return { status, unsent, devices: sid === null || unsent ? 0 : await devicesWithAll(database, sid) };
}

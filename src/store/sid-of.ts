import { SETTINGS } from '../model/replica.ts';
import type { Row } from '../model/row.ts';
import type { SyncedTable } from '../model/synced.ts';

/** Id of the session that a row syncs with, or `SETTINGS`. */
export function sidOf(table: SyncedTable, row: Row): string {
  if (table === 'settings') return SETTINGS;
  return table === 'sessions' ? row.id : String(Reflect.get(row, 'sid'));
}

import { type Rows, SETTINGS } from '../model/replica.ts';
import type { Row } from '../model/row.ts';
import { OF_SESSION, type SyncedTable } from '../model/synced.ts';
import type { Database } from './database.ts';

/** Every index key of a row that was not sent yet begins with it. */
export const UNSENT = 1;

/** Rows of a session, or those without one. Call it inside a transaction that holds the synced tables. */
export async function rowsOf(database: Database, sid: string, which: 'dirty' | 'all'): Promise<Rows> {
  const wanted = (row: Row) => which === 'all' || row.unsent === UNSENT;
  if (sid === SETTINGS) return { settings: (await database.settings.toArray()).filter(wanted) };
  const rows: Partial<Record<SyncedTable, Row[]>> = {};
  const session = await database.sessions.get(sid);
  if (session !== undefined && wanted(session)) rows.sessions = [session];
  for (const table of OF_SESSION) {
    const where = which === 'all' ? { sid } : { unsent: UNSENT, sid };
    const some = await database.table<Row, string>(table).where(where).toArray();
    if (some.length > 0) rows[table] = some;
  }
  return rows;
}

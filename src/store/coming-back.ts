import { type ComesBack, whatComesBack } from '../model/comes-back.ts';
import type { Rows } from '../model/replica.ts';
import type { Row } from '../model/row.ts';
import { SYNCED, type SyncedTable } from '../model/synced.ts';
import type { Database } from './database.ts';
import { rowsOf } from './rows-of.ts';
import { sidOf } from './sid-of.ts';

/** See `whatComesBack`. Call it inside a transaction that holds the synced tables, before any of the rows is taken. */
export async function comingBack(database: Database, rows: Rows): Promise<ComesBack> {
  const sids = new Set<string>();
  for (const table of ['sessions', 'sections'] as const) {
    for (const row of rows[table] ?? []) if (row.purged === true) sids.add(sidOf(table, row));
  }
  const here: Partial<Record<SyncedTable, Row[]>> = {};
  for (const sid of sids) {
    const own = await rowsOf(database, sid, 'all');
    for (const table of SYNCED) here[table] = [...(here[table] ?? []), ...(own[table] ?? [])];
  }
  return whatComesBack(here, rows);
}

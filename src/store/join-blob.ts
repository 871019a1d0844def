import type { KnownBlob, Rows } from '../model/replica.ts';
import type { Row, Writer } from '../model/row.ts';
import { compareStamps } from '../model/stamp.ts';
import { SYNCED, type SyncedTable } from '../model/synced.ts';
import { type Loss, takeRow } from '../model/take-row.ts';
import type { Database } from './database.ts';
import { forgetSession, KEPT_OF_SESSION } from './forget-session.ts';
import { writer } from './local.ts';
import { forgetLosses, keepLosses } from './losses.ts';

/** Whether more of a row has been deleted for ever than was here. */
function hasRisen({ _s: { floor } }: Row, here: Row | undefined): boolean {
  if (floor === undefined || here === undefined) return false;
  return here._s.floor === undefined || compareStamps(floor, here._s.floor) > 0;
}

interface Came {
  /** As they are now, of those that changed. */
  readonly rows: readonly Row[];
  readonly lost: readonly Loss[];
}

/**
 * Takes rows that come from elsewhere into a table, and drops from the history what was deleted for ever there. Call it
 * inside a transaction that holds the table and `history`.
 */
async function takeRows(database: Database, table: SyncedTable, rows: readonly Row[], by: Writer): Promise<Came> {
  const stored = database.table<Row, string>(table);
  const known = await stored.bulkGet(rows.map(({ id }) => id));
  const changed = new Map<string, Row>();
  const risen: Row[] = [];
  const lost: Loss[] = [];
  for (const [index, there] of rows.entries()) {
    const here = changed.get(there.id) ?? known[index];
    const taken = takeRow(table, here, there, by);
    lost.push(...taken.lost);
    if (!taken.changed) continue;
    changed.set(there.id, taken.row);
    if (hasRisen(taken.row, here)) risen.push(taken.row);
  }
  await stored.bulkPut([...changed.values()]);
  if (risen.length > 0) await forgetLosses(database, table, risen);
  return { rows: [...changed.values()], lost };
}

const TABLES = [...SYNCED, 'blobs', 'history', ...KEPT_OF_SESSION];

/** See `Replica.join`. */
export function joinBlob(database: Database, blob: KnownBlob, rows: Rows): Promise<number> {
  return database.transaction('rw', TABLES, async () => {
    const by = await writer(database);
    let changed = 0;
    for (const table of SYNCED) {
      const came = await takeRows(database, table, rows[table] ?? [], by);
      changed += came.rows.length;
      await keepLosses(database, blob.sid, came.lost);
      if (table !== 'sessions') continue;
      for (const { id, purged } of came.rows) if (purged === true) await forgetSession(database, id);
    }
    await database.blobs.put(blob);
    return changed;
  });
}

import type { ComesBack } from '../model/comes-back.ts';
import type { Row, Writer } from '../model/row.ts';
import { compareStamps } from '../model/stamp.ts';
import type { SyncedTable } from '../model/synced.ts';
import { takeRow } from '../model/take-row.ts';
import type { Database } from './database.ts';
import { forgetSession } from './forget-session.ts';
import { forgetLosses, keepLosses, type LossOf } from './losses.ts';
import { sidOf } from './sid-of.ts';
import { haveCompacted } from './sync-memory.ts';

/** Whether more of a row has been deleted for ever than was here. */
function hasRisen({ _s: { floor } }: Row, here: Row | undefined): boolean {
  if (floor === undefined || here === undefined) return false;
  return here._s.floor === undefined || compareStamps(floor, here._s.floor) > 0;
}

/** How many rows were not here, and how many became others. */
export interface CameIn {
  readonly added: number;
  readonly changed: number;
}

/**
 * Takes rows that come from elsewhere into a table, keeps what loses, and drops what was deleted for ever there. Call it
 * inside a transaction that holds `ROW_TABLES`.
 * @param by who writes here
 * @param isSent whether they come from a blob; else what changes here is to be sent
 * @param comesBack see `whatComesBack`
 */
export async function takeRows(
  database: Database,
  table: SyncedTable,
  rows: readonly Row[],
  by: Writer,
  isSent: boolean,
  comesBack: ComesBack,
): Promise<CameIn> {
  const stored = database.table<Row, string>(table);
  const known = await stored.bulkGet(rows.map(({ id }) => id));
  const now = new Map<string, Row>();
  const risen: Row[] = [];
  const lost: LossOf[] = [];
  const stale = new Set<string>();
  let added = 0;
  for (const [index, there] of rows.entries()) {
    // A row may be named twice.
    const here = now.get(there.id) ?? known[index];
    const taken = takeRow(table, here, there, by, comesBack(table, there.id));
    lost.push(...taken.lost.map((loss) => ({ ...loss, sid: sidOf(table, taken.row) })));
    if (taken.stale) stale.add(sidOf(table, taken.row));
    if (!taken.changed) continue;
    now.set(there.id, isSent ? taken.row : { ...taken.row, unsent: 1 });
    if (here === undefined) added += 1;
    if (hasRisen(taken.row, here)) risen.push(taken.row);
  }
  await stored.bulkPut([...now.values()]);
  await keepLosses(database, lost);
  if (isSent && stale.size > 0) await haveCompacted(database, stale);
  await forgetLosses(database, table, risen);
  if (table === 'sessions') for (const { id, purged } of risen) if (purged) await forgetSession(database, id);
  return { added, changed: now.size - added };
}

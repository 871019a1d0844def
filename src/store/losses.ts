import { contentHash } from '../model/content-hash.ts';
import type { Row } from '../model/row.ts';
import { compareStamps } from '../model/stamp.ts';
import type { SyncedTable } from '../model/synced.ts';
import type { Loss } from '../model/take-row.ts';
import type { Database, Lost } from './database.ts';

/** The same on every try. Of equal stamps, which a copied profile can make, the value tells losses apart. */
function idOf({ table, row, field, value, stamp }: Loss): string {
  return [table, row, field, ...stamp, contentHash(JSON.stringify(value) ?? '')].join(' ');
}

/** A loss, and the session whose row it is of, or `SETTINGS`. */
export type LossOf = Loss & Pick<Lost, 'sid'>;

/** Keeps values that lost, each once. Call it inside a transaction that holds `history`. */
export async function keepLosses({ history }: Database, losses: readonly LossOf[]): Promise<void> {
  if (losses.length === 0) return;
  const lostAt = Date.now();
  const lost = new Map(losses.map((loss): [string, Lost] => [idOf(loss), { ...loss, id: idOf(loss), lostAt }]));
  const known = new Set(
    await history
      .where('id')
      .anyOf([...lost.keys()])
      .primaryKeys(),
  );
  await history.bulkAdd([...lost.values()].filter(({ id }) => !known.has(id)));
}

/**
 * Forgets of rows that were deleted for ever what is no later than that. Call it inside a transaction that holds `history`.
 */
export async function forgetLosses({ history }: Database, table: SyncedTable, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const floors = new Map(rows.map(({ id, _s }) => [id, _s.floor]));
  await history
    .where('row')
    .anyOf([...floors.keys()])
    .filter((lost) => {
      const floor = floors.get(lost.row);
      return lost.table === table && floor !== undefined && compareStamps(lost.stamp, floor) <= 0;
    })
    .delete();
}

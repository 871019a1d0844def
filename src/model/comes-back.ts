import type { Rows } from './replica.ts';
import { isDeleted, type Row } from './row.ts';
import { isEditedSince } from './stamp.ts';
import { SYNCED, type SyncedTable } from './synced.ts';

/** Whether a row that was deleted for ever elsewhere comes back with what belongs to it. */
export type ComesBack = (table: SyncedTable, id: string) => boolean;

/**
 * Finds what has to come back though nobody has written in it: a session that was deleted for ever elsewhere, while
 * something was written in it here that they did not know, with all that is in it; and a section whose words were. Else what
 * was written would belong to nothing.
 * @param here all that is here of the sessions of which rows come
 * @param there what comes
 */
export function whatComesBack(here: Rows, there: Rows): ComesBack {
  const come = new Map(SYNCED.flatMap((table) => (there[table] ?? []).map((row) => [`${table} ${row.id}`, row])));
  const isUnknown = (table: SyncedTable, row: Row) => {
    const other = come.get(`${table} ${row.id}`);
    const floor = other?._s.floor;
    return !isDeleted(row) && (other === undefined || (floor !== undefined && isEditedSince(floor, row)));
  };
  const isGone = (table: SyncedTable, row: Row) => !isDeleted(row) && come.get(`${table} ${row.id}`)?.purged === true;

  const sections = new Set((here.sections ?? []).filter((row) => isGone('sections', row)).map(({ id }) => id));
  const wordy = (here.texts ?? []).filter((row) => sections.has(row.id) && isUnknown('texts', row));
  const back = new Set(wordy.map(({ id }) => `sections ${id}`));

  for (const session of (here.sessions ?? []).filter((row) => isGone('sessions', row))) {
    const own = SYNCED.flatMap((table) => {
      const rows = (here[table] ?? []).filter((row) => row === session || Reflect.get(row, 'sid') === session.id);
      return rows.map((row) => ({ table, row }));
    });
    if (!own.some(({ table, row }) => isUnknown(table, row))) continue;
    for (const { table, row } of own) back.add(`${table} ${row.id}`);
  }
  return (table, id) => back.has(`${table} ${id}`);
}

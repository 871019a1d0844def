import type { Row } from '../model/row.ts';
import { SYNCED, type SyncedTable } from '../model/synced.ts';
import type { Rows } from './replica.ts';

function ordered(row: Row): Row {
  const edits = Object.entries(row._s.edits).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...row, _s: { ...row._s, edits: Object.fromEntries(edits) } };
}

/**
 * Rows as any device has them in a blob, however it came by them: where two make one blob of a session at one time, the
 * blobs are one.
 */
export function inOrder(rows: Rows): Rows {
  const sorted: Partial<Record<SyncedTable, readonly Row[]>> = {};
  for (const table of SYNCED) {
    const some = rows[table];
    if (some !== undefined) sorted[table] = some.map(ordered).sort((a, b) => (a.id < b.id ? -1 : 1));
  }
  return sorted;
}

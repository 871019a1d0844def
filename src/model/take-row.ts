import { compareValues } from './compare-values.ts';
import { joinRows } from './join-row.ts';
import { joinTexts } from './join-texts.ts';
import { isDeleted, patchRow, type Row, type Writer } from './row.ts';
import type { SectionText } from './section.ts';
import { compareStamps, type Stamp, stampOf } from './stamp.ts';
import type { SyncedTable } from './synced.ts';

/** A value that stands in no row any more, since another was written elsewhere. */
export interface Loss {
  readonly table: SyncedTable;
  /** Id of the row. */
  readonly row: string;
  readonly field: string;
  readonly value: unknown;
  readonly stamp: Stamp;
  /** Of the value that won. */
  readonly won: Stamp;
}

export interface Taken<R extends Row = Row> {
  readonly row: R;
  /** Whether it is another than what was here. */
  readonly changed: boolean;
  readonly lost: readonly Loss[];
}

/** What is no value of the host's, or is joined without loss. */
const LOSSLESS = new Set(['_s', 'unsent', 'id', 'sid', 'purged', 'rich', 'plain']);

function valueOf(row: Row, field: string): unknown {
  return Object.hasOwn(row, field) ? Reflect.get(row, field) : undefined;
}

function isLossless(table: SyncedTable, field: string, joined: Row): boolean {
  // Words that are plain text alone win or lose as a whole.
  if (table === 'texts' && field === 'plain') return Reflect.get(joined, 'rich') !== null;
  return LOSSLESS.has(field);
}

/** What either state says and the joined one does not. What was deleted for ever is to be nowhere. */
function lostIn(table: SyncedTable, states: readonly Row[], joined: Row): Loss[] {
  const { floor } = joined._s;
  const lost: Loss[] = [];
  for (const state of states) {
    for (const field of Object.keys(state)) {
      if (isLossless(table, field, joined)) continue;
      const [stamp, won] = [stampOf(state, field), stampOf(joined, field)];
      const value = valueOf(state, field);
      if (floor !== undefined && compareStamps(stamp, floor) <= 0) continue;
      // What counts as never written.
      if (stamp[0] === 0 || compareValues(value, valueOf(joined, field)) === 0) continue;
      lost.push({ table, row: state.id, field, value, stamp, won });
    }
  }
  return lost;
}

/** A row that was edited here while it was deleted for ever elsewhere: the edit wins, and brings back all that is here. */
function revived(here: Row, joined: Row, by: Writer): Row {
  const { _s, id, unsent, ...fields } = here;
  return patchRow(joined, { ...fields, deleted: false, purged: false }, by);
}

/**
 * Takes the state of a row that comes from elsewhere into the one that is here.
 * @param by who writes here
 */
export function takeRow(table: SyncedTable, here: Row | undefined, there: Row, by: Writer): Taken {
  if (here === undefined) return { row: there, changed: true, lost: [] };
  const { unsent, ...before } = here;
  const joined =
    table === 'texts' ? joinTexts(before as Row & SectionText, there as Row & SectionText) : joinRows(before, there);
  const { floor } = joined._s;
  const isEdited =
    floor !== undefined &&
    [here._s.base, ...Object.values(here._s.edits)].some((stamp) => compareStamps(stamp, floor) > 0);
  if (joined.purged === true && !isDeleted(here) && isEdited) {
    return { row: revived(here, joined, by), changed: true, lost: [] };
  }
  const changed = compareValues(before, joined) !== 0;
  const row = unsent === undefined ? joined : { ...joined, unsent };
  return {
    row,
    changed,
    lost: changed || compareValues(there, joined) !== 0 ? lostIn(table, [before, there], joined) : [],
  };
}

/** A row of which nothing but the fact is left that it was deleted for ever. */
export function purge<R extends Row>(row: R, by: Writer): R {
  const { edits, base, floor } = patchRow(row, { deleted: true, purged: true } as Partial<R>, by)._s;
  const { deleted, purged } = edits;
  const high = [base, floor, ...Object.values(row._s.edits)].reduce((a, b) =>
    a !== undefined && (b === undefined || compareStamps(a, b) >= 0) ? a : b,
  );
  const sid: unknown = Reflect.get(row, 'sid');
  return {
    id: row.id,
    ...(typeof sid === 'string' ? { sid } : {}),
    deleted: true,
    purged: true,
    _s: { base, edits: { deleted, purged }, floor: high },
    unsent: 1,
  } as unknown as R;
}

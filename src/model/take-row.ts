import { compareValues } from './compare-values.ts';
import { joinRows } from './join-row.ts';
import { joinTexts } from './join-texts.ts';
import { isDeleted, patchRow, type Row, type Writer } from './row.ts';
import type { SectionText } from './section.ts';
import { compareStamps, isEditedSince, type Stamp } from './stamp.ts';
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

function fieldOf(row: Row, field: string): unknown {
  return Object.hasOwn(row, field) ? Reflect.get(row, field) : undefined;
}

/** A field may be called as the parts of all objects are. */
function stampOf({ _s: { base, edits } }: Row, field: string): Stamp {
  return (Object.hasOwn(edits, field) && edits[field]) || base;
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
      if (isLossless(table, field, joined) || (field === 'deleted' && state.purged === true)) continue;
      const [stamp, won] = [stampOf(state, field), stampOf(joined, field)];
      const value = fieldOf(state, field);
      if (floor !== undefined && compareStamps(stamp, floor) <= 0) continue;
      // What counts as never written.
      if (stamp[0] === 0 || compareValues(value, fieldOf(joined, field)) === 0) continue;
      lost.push({ table, row: state.id, field, value, stamp, won });
    }
  }
  return lost;
}

/**
 * A row that was deleted for ever, while elsewhere it was edited: the edit wins, and brings back all that is in that state.
 * What comes back is as old as it can be, so that it loses against whatever else was written since.
 */
function revived(state: Row, joined: Row, floor: Stamp, by: Writer): Row {
  const { purged: _, ...tombstone } = joined;
  const base: Stamp = [floor[0] + 1, by.device];
  const edits = Object.entries(joined._s.edits).filter(([, stamp]) => compareStamps(stamp, base) > 0);
  const row = { ...state, ...tombstone, _s: { base, edits: Object.fromEntries(edits), floor } };
  return patchRow(row, { deleted: false }, by);
}

/**
 * Takes the state of a row that comes from elsewhere into the one that is here.
 * @param by who writes here
 * @param comesBack what is here is to stay, even where it was deleted for ever elsewhere
 */
export function takeRow(table: SyncedTable, here: Row | undefined, there: Row, by: Writer, comesBack = false): Taken {
  const { unsent: _, ...came } = there;
  if (here === undefined) {
    // Rows of other makes may hold what their own floor rules out.
    return { row: came._s.floor === undefined ? came : joinRows(came, came), changed: true, lost: [] };
  }
  const { unsent, ...before } = here;
  const joined =
    table === 'texts' ? joinTexts(before as Row & SectionText, came as Row & SectionText) : joinRows<Row>(before, came);
  const { floor } = joined._s;
  if (floor !== undefined && joined.purged === true) {
    const isWanted = (state: Row) => isEditedSince(floor, state) || (comesBack && state === before);
    const wanted = [before, came].find((state) => !isDeleted(state) && isWanted(state));
    if (wanted !== undefined) {
      const row = revived(wanted, joined, floor, by);
      return { row, changed: true, lost: lostIn(table, [before, came], row) };
    }
  }
  const changed = compareValues(before, joined) !== 0;
  const row = unsent === undefined ? joined : { ...joined, unsent };
  return {
    row,
    changed,
    lost: changed || compareValues(came, joined) !== 0 ? lostIn(table, [before, came], joined) : [],
  };
}

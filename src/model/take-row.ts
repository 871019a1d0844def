import { areAlike, compareValues } from './compare-values.ts';
import { APART, joinRows, LASTING } from './join-row.ts';
import { joinTexts } from './join-texts.ts';
import { joinStates, stateOfWords, wordsOfState } from './prose-state.ts';
import { isDeleted, patchRow, type Row, type Writer } from './row.ts';
import type { SectionText } from './section.ts';
import { compareStamps, isEditedSince, type Stamp, stampOf } from './stamp.ts';
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
  /** What came says something that has been deleted for ever: it is to be nowhere. */
  readonly stale: boolean;
}

/** What is no value of the host's, or is joined without loss. */
const LOSSLESS = new Set(['_s', 'unsent', 'id', 'sid', 'purged', 'rich', 'plain']);

function fieldOf(row: Row, field: string): unknown {
  return Object.hasOwn(row, field) ? Reflect.get(row, field) : undefined;
}

/** Whether prose holds a plain text, be it that its words were deleted since: the document began with it. */
function holds({ rich, plain }: SectionText, words: SectionText): boolean {
  return rich !== null && wordsOfState(joinStates(rich, stateOfWords(words))).plain === plain;
}

function isLossless(table: SyncedTable, field: string, state: Row, joined: Row): boolean {
  if (table !== 'texts' || field !== 'plain' || joined.purged === true) return LOSSLESS.has(field);
  // Words that are plain text alone win or lose as a whole.
  const [from, to] = [state as Row & SectionText, joined as Row & SectionText];
  return from.rich === null ? holds(to, from) : to.rich !== null;
}

/** Stamps alone tell most states apart. */
function isSame(a: Row, b: Row): boolean {
  return areAlike(a._s, b._s) && compareValues(a, b) === 0;
}

/** What either state says and the joined one does not. What was deleted for ever is to be nowhere. */
function lostIn(table: SyncedTable, states: readonly Row[], joined: Row): Loss[] {
  const { floor } = joined._s;
  const lost: Loss[] = [];
  for (const state of states) {
    if (isSame(state, joined)) continue;
    for (const field of Object.keys(state)) {
      if (isLossless(table, field, state, joined) || (field === 'deleted' && state.purged === true)) continue;
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

/** Whether a state says what was written no later than the floor. */
function isStale(state: Row, floor: Stamp | undefined): boolean {
  return (
    floor !== undefined &&
    Object.keys(state).some(
      (field) => !LASTING.includes(field) && !APART.includes(field) && compareStamps(stampOf(state, field), floor) <= 0,
    )
  );
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
 * Whether prose that was deleted for ever and came back is more here than where it came from: documents join as a whole, so
 * it depends on the order in which that was heard of how much of one stays. Who has more sends it again.
 */
function isMore(joined: Row, came: Row): boolean {
  const [here, there] = [joined as Row & SectionText, came as Row & SectionText];
  return joined._s.floor !== undefined && here.plain !== undefined && here.plain !== there.plain;
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
    return {
      row: came._s.floor === undefined ? came : joinRows(came, came),
      changed: true,
      lost: [],
      stale: isStale(came, came._s.floor),
    };
  }
  const { unsent, ...before } = here;
  // Most of what comes is here: it comes again with what is new of its session.
  if (compareValues(before, came) === 0)
    return { row: here, changed: false, lost: [], stale: isStale(came, came._s.floor) };
  const joined =
    table === 'texts' ? joinTexts(before as Row & SectionText, came as Row & SectionText) : joinRows<Row>(before, came);
  const { floor } = joined._s;
  const stale = isStale(came, floor);
  if (floor !== undefined && joined.purged === true) {
    const isWanted = (state: Row) => isEditedSince(floor, state) || (comesBack && state === before);
    const wanted = [before, came].find((state) => !isDeleted(state) && isWanted(state));
    if (wanted !== undefined) {
      const row = revived(wanted, joined, floor, by);
      return { row, changed: true, lost: lostIn(table, [before, came], row), stale };
    }
  }
  const resent = table === 'texts' && isMore(joined, came) ? 1 : unsent;
  const changed = resent !== unsent || !isSame(before, joined);
  return {
    row: resent === undefined ? joined : { ...joined, unsent: resent },
    changed,
    lost: lostIn(table, [before, came], joined),
    stale,
  };
}

import { joinRows } from './join-row.ts';
import { joinStates, stateOfWords, wordsOfState } from './prose-state.ts';
import type { SectionText } from './section.ts';
import { compareStamps, higherFloor, type Stamp, stampOf } from './stamp.ts';

/** Whether a state has words, and they have not been deleted for ever. */
function hasWords(row: SectionText, floor: Stamp | undefined): boolean {
  // A row that was deleted for ever has none of its fields.
  if (typeof row.plain !== 'string') return false;
  return floor === undefined || compareStamps(stampOf(row, 'plain'), floor) > 0;
}

/**
 * Two states of one section's words as one: fields as in every row, and prose that either has been written as a shared
 * document with all that was written in both.
 */
export function joinTexts(a: SectionText, b: SectionText): SectionText {
  const joined = joinRows(a, b);
  const floor = higherFloor(a, b);
  const states = [a, b].filter((row) => hasWords(row, floor));
  if (states.every(({ rich }) => rich === null)) return joined;
  return { ...joined, ...wordsOfState(joinStates(...states.map(stateOfWords))) };
}

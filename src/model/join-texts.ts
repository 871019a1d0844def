import { joinRows } from './join-row.ts';
import { joinStates, stateOfWords, wordsOfState } from './prose-state.ts';
import type { SectionText } from './section.ts';

/**
 * Two states of one section's words as one: fields as in every row, and prose that either has been written as a shared
 * document with all that was written in both.
 */
export function joinTexts(a: SectionText, b: SectionText): SectionText {
  const joined = joinRows(a, b);
  if (a.rich === null && b.rich === null) return joined;
  return { ...joined, ...wordsOfState(joinStates(stateOfWords(a), stateOfWords(b))) };
}

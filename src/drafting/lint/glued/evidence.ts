import { mayBeOneWord } from './one-word.ts';
import { canOnlyBeTwo } from './small-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How often each half has to be written by itself, and the two in a row, and by how many people. */
const HALVES = 2;
const IN_A_ROW = 3;
const PEOPLE = 2;

/** Of which words the halves are to be looked for. */
const LENGTHS = { least: 5, most: 30 };
const LETTERS = /^[a-z\u00C0-\u024F]+$/u;

export interface Halves {
  readonly left: string;
  readonly right: string;
}

/** Where the vocabulary has both halves of a word, and the word itself at most here. */
function splitsOf(word: string, { counts }: Vocabulary): Halves[] {
  if (word.length < LENGTHS.least || word.length > LENGTHS.most || !LETTERS.test(word)) return [];
  if ((counts.get(word) ?? 0) > 1) return [];
  const splits: Halves[] = [];
  for (let at = 2; at <= word.length - 2; at += 1) {
    const left = word.slice(0, at);
    if ((counts.get(left) ?? 0) < HALVES) continue;
    const right = word.slice(at);
    if ((counts.get(right) ?? 0) >= HALVES) splits.push({ left, right });
  }
  return splits;
}

/** Which of these pairs people of the chat write in a row, often enough to call them two words. */
function writtenApart(pairs: readonly Halves[], { utterances }: Vocabulary): Set<string> {
  const wanted = new Map<string, Map<string, { times: number; people: Set<string> }>>();
  for (const { left, right } of pairs) {
    const rights = wanted.get(left) ?? new Map<string, { times: number; people: Set<string> }>();
    wanted.set(left, rights.set(right, { times: 0, people: new Set() }));
  }
  for (const { author, words } of utterances) {
    for (const [index, word] of words.entries()) {
      const tally = wanted.get(word)?.get(words[index + 1] ?? '');
      if (tally === undefined) continue;
      tally.times += 1;
      tally.people.add(author);
    }
  }
  const apart = new Set<string>();
  for (const [left, rights] of wanted)
    for (const [right, { times, people }] of rights)
      if (times >= IN_A_ROW && people.size >= PEOPLE) apart.add(`${left} ${right}`);
  return apart;
}

/**
 * Which of these words are two, and where they part. Both halves being words proves nothing (`with-in`, `every-one`),
 * so it takes more: one half is never a part of a longer word, or several people of the chat write the two apart.
 */
export function gluedAmong(words: ReadonlySet<string>, vocabulary: Vocabulary): Map<string, Halves> {
  const suspects = [...words].map((word) => ({ word, splits: splitsOf(word, vocabulary) }));
  const pairs = suspects.flatMap(({ splits }) => splits.filter(({ left, right }) => !mayBeOneWord(left, right)));
  const apart = writtenApart(pairs, vocabulary);
  const glued = new Map<string, Halves>();
  for (const { word, splits } of suspects) {
    const proven = splits.filter(({ left, right }) => canOnlyBeTwo(left, right) || apart.has(`${left} ${right}`));
    const [only] = proven;
    if (only !== undefined && proven.length === 1) glued.set(word, only);
  }
  return glued;
}

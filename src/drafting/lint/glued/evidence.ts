import type { Halves } from './halves.ts';
import { mayBeOneWord } from './one-word.ts';
import { canOnlyBeTwo } from './small-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { codeOf, codeOfWord, withLetter } from './word-codes.ts';

/** How often the two halves have to be written in a row, and by how many people. */
const IN_A_ROW = 3;
const PEOPLE = 2;

/** Where the vocabulary has both halves of a word. */
function splitsOf(word: string, { counts }: Vocabulary): Halves[] {
  const splits: Halves[] = [];
  let hash = withLetter(word.charCodeAt(0));
  for (let at = 1; at < word.length - 2; at += 1) {
    hash = withLetter(word.charCodeAt(at), hash);
    if (!counts.has(codeOf(hash))) continue;
    const right = word.slice(at + 1);
    if (counts.has(codeOfWord(right))) splits.push({ left: word.slice(0, at + 1), right });
  }
  return splits;
}

interface Tally {
  readonly pair: string;
  readonly people: Set<string>;
  times: number;
}

/** Which of these pairs people of the chat write in a row, often enough to call them two words. */
function writtenApart(pairs: readonly Halves[], { words, posts }: Vocabulary): Set<string> {
  const wanted = new Map<number, Map<number, Tally>>();
  for (const { left, right } of pairs) {
    const rights = wanted.get(codeOfWord(left)) ?? new Map<number, Tally>();
    rights.set(codeOfWord(right), { pair: `${left} ${right}`, people: new Set(), times: 0 });
    wanted.set(codeOfWord(left), rights);
  }
  let at = 0;
  for (const { author, end } of wanted.size === 0 ? [] : posts) {
    for (; at < end; at += 1) {
      const tally = wanted.get(words[at] ?? 0)?.get(words[at + 1] ?? 0);
      if (tally === undefined) continue;
      tally.times += 1;
      tally.people.add(author);
    }
  }
  const tallies = [...wanted.values()].flatMap((rights) => [...rights.values()]);
  return new Set(
    tallies.filter(({ times, people }) => times >= IN_A_ROW && people.size >= PEOPLE).map(({ pair }) => pair),
  );
}

/** Whether these can only be two words, and no more: a half that has lost a space itself proves nothing. */
function isProof(halves: Halves, vocabulary: Vocabulary): boolean {
  const parts = [halves.left, halves.right];
  return canOnlyBeTwo(halves) && !parts.some((part) => splitsOf(part, vocabulary).some(canOnlyBeTwo));
}

/**
 * Which of these words are two, and where they part. Both halves being words proves nothing (`with-in`, `every-one`),
 * so it takes more: one half is never a part of a longer word, or several people of the chat write the two apart.
 */
export function gluedAmong(words: ReadonlySet<string>, vocabulary: Vocabulary): Map<string, Halves> {
  const suspects = [...words].map((word) => ({ word, splits: splitsOf(word, vocabulary) }));
  const pairs = suspects.flatMap(({ splits }) => splits.filter((halves) => !mayBeOneWord(halves)));
  const apart = writtenApart(pairs, vocabulary);
  const glued = new Map<string, Halves>();
  for (const { word, splits } of suspects) {
    const proven = splits.filter(
      (halves) => isProof(halves, vocabulary) || apart.has(`${halves.left} ${halves.right}`),
    );
    const [only] = proven;
    if (only !== undefined && proven.length === 1) glued.set(word, only);
  }
  return glued;
}

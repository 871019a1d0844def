import type { Pick as PickRow } from '../model/pick.ts';
import { textOf } from '../model/pick-text.ts';
import { Groups } from './groups.ts';
import { ownWords } from './own-words.ts';

type Shown = Readonly<Pick<PickRow, 'id' | 'edited' | 'post'>>;

/** So many words in a row make one shingle. */
const IN_A_ROW = 3;
/** Of all shingles of two texts, the share that both have. */
const ALIKE = 0.7;
/** Of the shingles of the shorter text, the share that the longer has too; only if it has some words at all. */
const CONTAINED = 0.9;
const CONTAINED_WORDS = 6;
/** The least share of the shorter one's shingles that either can mean: alike texts of one length share this much. */
const LEAST_SHARE = Math.min(CONTAINED, (2 * ALIKE) / (1 + ALIKE));

/** A text by its shingles: numbers, each once. */
interface Shingled {
  /** Where the first pick with these very words stands. */
  readonly index: number;
  readonly words: number;
  readonly shingles: number[];
}

/** Texts of three words or more; of those with the very same words the first, with which the others are grouped. */
function shingled(picks: readonly Shown[], groups: Groups): { texts: Shingled[]; frequency: number[] } {
  const texts: Shingled[] = [];
  const firsts = new Map<string, number>();
  const numbers = new Map<string, number>();
  const frequency: number[] = [];
  for (const [index, pick] of picks.entries()) {
    const words = ownWords(textOf(pick));
    if (words.length < IN_A_ROW) continue;
    const all = words.join(' ');
    const first = firsts.get(all);
    if (first !== undefined) {
      groups.join(first, index);
      continue;
    }
    firsts.set(all, index);
    const shingles = new Set<number>();
    for (let at = 0; at + IN_A_ROW <= words.length; at += 1) {
      const shingle = `${words[at]} ${words[at + 1]} ${words[at + 2]}`;
      const known = numbers.get(shingle);
      if (known === undefined) numbers.set(shingle, numbers.size);
      shingles.add(known ?? numbers.size - 1);
    }
    for (const number of shingles) frequency[number] = (frequency[number] ?? 0) + 1;
    texts.push({ index, words: words.length, shingles: [...shingles] });
  }
  return { texts, frequency };
}

/** @param shared how many shingles both have */
function isNear(shorter: Shingled, longer: Shingled, shared: number): boolean {
  const [few, many] = [shorter.shingles.length, longer.shingles.length];
  if (shared / (few + many - shared) >= ALIKE) return true;
  return shorter.words >= CONTAINED_WORDS && shared / few >= CONTAINED;
}

/**
 * Groups of picks that say nearly the same, whoever wrote them: the ids of each group in the order of the picks. What
 * counts is the text that the draft shows, without links, mentions, tags and emoji; fewer than three words are never
 * near to anything. A group hangs together by pairs: its first and its last may have less in common.
 *
 * Not every pair is compared. Of each text only its rarest shingles are looked up, just so many that no text near to
 * it can lack them all ("prefix filtering").
 * @see https://doi.org/10.1145/1242572.1242591 (Bayardo, Ma and Srikant: Scaling up all pairs similarity search)
 */
export function nearDuplicates(picks: readonly Shown[]): string[][] {
  const groups = new Groups(picks.length);
  const { texts, frequency } = shingled(picks, groups);
  const rarity = (number: number) => frequency[number] ?? 0;
  // Shorter texts go first, so that each is compared with the longer ones only.
  texts.sort((a, b) => a.shingles.length - b.shingles.length);
  const lookup: Shingled[][] = frequency.map(() => []);
  for (const text of texts) {
    const own = new Set(text.shingles);
    const compared = new Set<Shingled>();
    for (const number of own) {
      for (const other of lookup[number] ?? []) {
        // Many posts that all say the same would else be compared each with each.
        if (compared.has(other) || groups.areOne(other.index, text.index)) continue;
        compared.add(other);
        let shared = 0;
        for (const one of other.shingles) if (own.has(one)) shared += 1;
        if (isNear(other, text, shared)) groups.join(other.index, text.index);
      }
    }
    text.shingles.sort((a, b) => rarity(a) - rarity(b) || a - b);
    const needed = Math.ceil(LEAST_SHARE * text.shingles.length - 1e-9);
    for (const number of text.shingles.slice(0, text.shingles.length - needed + 1)) {
      lookup[number]?.push(text);
    }
  }
  return groups.ofTwoOrMore().map((indexes) => indexes.flatMap((index) => picks[index]?.id ?? []));
}

import type { Finding } from '../finding.ts';
import { gluedAmong } from '../glued/evidence.ts';
import type { Halves } from '../glued/halves.ts';
import { isEnglish, type Vocabulary, vocabularyOf } from '../glued/vocabulary.ts';
import { eachWord } from '../glued/word-codes.ts';
import { maskMarks } from '../marks.ts';
import { concerning, type Matter, targetId, type Wording } from '../matter.ts';
import { reworded } from '../reworded.ts';
import type { Rule } from '../rule.ts';

/** A word in small letters alone: names and brands (`SLTmeeting`, `TeachMeet`) are left as they are. */
const WORDS = /(?<![\p{L}\p{M}\p{N}_'’\uFFFC-])\p{Ll}+(?![\p{L}\p{M}\p{N}_'’\uFFFC-])/gu;

/** Of which words halves are looked for. */
const LENGTHS = { least: 5, most: 30 };

function finding(
  { target, plain }: Wording,
  word: string,
  places: readonly number[],
  { left, right }: Halves,
): Finding {
  const apart = `${left} ${right}`;
  const [start = 0] = places;
  const ends = [0, ...places.map((at) => at + left.length)];
  const mended = ends.map((at, index) => plain.slice(at, ends[index + 1])).join(' ');
  return {
    ...concerning(target),
    about: [targetId(target), word],
    words: { key: 'lint_glued_words', substitutions: [word, apart] },
    where: { ...target, start, end: start + word.length },
    mends: [{ words: { key: 'lint_write_apart', substitutions: [apart] }, changes: [reworded(target, mended)] }],
  };
}

function findingsIn(wording: Wording, glued: ReadonlyMap<string, Halves>): Finding[] {
  const places = new Map<string, number[]>();
  for (const { 0: word, index } of maskMarks(wording.plain).matchAll(WORDS))
    if (glued.has(word)) places.set(word, [...(places.get(word) ?? []), index]);
  return [...places].flatMap(([word, at]) => {
    const halves = glued.get(word);
    return halves === undefined ? [] : [finding(wording, word, at, halves)];
  });
}

/** Words of a text that nobody writes, or nobody else: only such can be a slip. */
function rareIn(plain: string, { counts }: Vocabulary): string[] {
  const lower = plain.toLowerCase();
  const rare: string[] = [];
  eachWord(lower, (code, start, end) => {
    if (end - start >= LENGTHS.least && end - start <= LENGTHS.most && (counts.get(code) ?? 0) < 2)
      rare.push(lower.slice(start, end));
  });
  return rare;
}

function find(matter: Matter): Finding[] {
  const vocabulary = vocabularyOf(matter);
  if (!isEnglish(vocabulary)) return [];
  const english = matter.wordings
    .filter(({ lang }) => lang === null || /^en\b/iu.test(lang))
    .map((wording) => ({ wording, rare: rareIn(wording.plain, vocabulary) }));
  const glued = gluedAmong(new Set(english.flatMap(({ rare }) => rare)), vocabulary);
  if (glued.size === 0) return [];
  return english.flatMap(({ wording, rare }) =>
    rare.some((word) => glued.has(word)) ? findingsIn(wording, glued) : [],
  );
}

/**
 * Two words that have lost the space between them. English alone: other languages make words of words, or write them
 * both ways (`si no` and `sino`), and their lists are not known here. One finding for a word of a text.
 */
export const gluedWords = {
  id: 'glued-words',
  find,
} as const satisfies Rule;

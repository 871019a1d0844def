import type { Finding } from '../finding.ts';
import { gluedAmong, type Halves } from '../glued/evidence.ts';
import { isEnglish, vocabularyOf, wordsOf } from '../glued/vocabulary.ts';
import { maskMarks } from '../marks.ts';
import { concerning, type Matter, targetId, type Wording } from '../matter.ts';
import { reworded } from '../reworded.ts';
import type { Rule } from '../rule.ts';

/** A word in small letters alone: names and brands (`SLTmeeting`, `TeachMeet`) are left as they are. */
const WORDS = /(?<![\p{L}\p{M}\p{N}_'’\uFFFC-])\p{Ll}+(?![\p{L}\p{M}\p{N}_'’\uFFFC-])/gu;

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

function find(matter: Matter): Finding[] {
  const vocabulary = vocabularyOf(matter);
  if (!isEnglish(vocabulary)) return [];
  const edited = new Map(matter.picks.map(({ id, edited }) => [id, edited !== null]));
  const english = matter.wordings
    .filter(({ lang }) => lang === null || /^en\b/iu.test(lang))
    .map((wording) => {
      const id = targetId(wording.target);
      const original = edited.get(id) === false ? vocabulary.ofPick.get(id) : undefined;
      return { wording, words: original ?? wordsOf(wording.plain) };
    });
  const glued = gluedAmong(new Set(english.flatMap(({ words }) => words)), vocabulary);
  if (glued.size === 0) return [];
  return english.flatMap(({ wording, words }) =>
    words.some((word) => glued.has(word)) ? findingsIn(wording, glued) : [],
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

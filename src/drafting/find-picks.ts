import { fold } from '../model/fold.ts';
import type { Pick } from '../model/pick.ts';
import { textOf } from '../model/pick-text.ts';
import { plainText } from '../model/plain-text.ts';
import type { PickFilter } from './pick-filter.ts';
import type { Asked } from './questions.ts';

const folded = new WeakMap<Pick, string>();

/** All of a pick that can be searched, folded once for as long as the row is the same. */
function wordsOf(pick: Pick): string {
  const known = folded.get(pick);
  if (known !== undefined) return known;
  const { author } = pick.post;
  const words = fold([author.name, `@${author.handle}`, plainText(textOf(pick)), pick.note].join('\n'));
  folded.set(pick, words);
  return words;
}

/**
 * The picks that fit a filter, in the same order.
 * @param questions as `questionsOfPicks` gives them
 */
export function findPicks(
  picks: readonly Pick[],
  { words, site, question }: PickFilter,
  questions: ReadonlyMap<string, Asked>,
): readonly Pick[] {
  const wanted = fold(words).split(/\s+/u);
  return picks.filter(
    (pick) =>
      (site === '' || pick.post.site === site) &&
      (question === null || questions.get(pick.id)?.number === question) &&
      wanted.every((word) => wordsOf(pick).includes(word)),
  );
}

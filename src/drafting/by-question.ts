import type { DraftPick, QuestionGroup } from '../model/draft.ts';
import { plainText } from '../model/plain-text.ts';
import type { RichText } from '../model/rich-text.ts';
import type { Asked } from './questions.ts';

const TAG = /^[#＃][^#＃]+$/u;

/** A question on one line, without the hashtags at its end. */
function headingOf(text: RichText): string {
  const words = plainText(text).replaceAll(/\s+/gu, ' ').trim().split(' ');
  const last = words.findLastIndex((word, index) => index === 0 || !TAG.test(word));
  return words.slice(0, last + 1).join(' ');
}

/**
 * Picks under their questions. What asks a question becomes the heading; what is about none comes first, without one.
 * @param picks in the host's order, which stays the order within a question
 * @param asked see `questionsOfPicks`
 */
export function byQuestion(picks: readonly DraftPick[], asked: ReadonlyMap<string, Asked>): QuestionGroup[] {
  const headings = new Map<number, string>();
  const groups = new Map<number, DraftPick[]>([[0, []]]);
  for (const pick of picks) {
    const question = asked.get(pick.id);
    const number = question?.number ?? 0;
    const group = groups.get(number) ?? [];
    groups.set(number, group);
    const isHeading = question?.kind === 'question' && !headings.has(number);
    if (isHeading) headings.set(number, headingOf(pick.text));
    else group.push(pick);
  }
  return [...groups]
    .sort(([one], [other]) => one - other)
    .filter(([number, group]) => group.length > 0 || headings.has(number))
    .map(([number, group]) => ({
      heading: number === 0 ? '' : (headings.get(number) ?? `Q${number}`),
      picks: group,
    }));
}

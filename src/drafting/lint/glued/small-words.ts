import type { Halves } from './halves.ts';

/** Words of grammar that no other English word begins with. */
const FIRST: ReadonlySet<string> = new Set([
  'and',
  'that',
  'this',
  'these',
  'those',
  'have',
  'their',
  'would',
  'could',
  'should',
  'because',
  'which',
  'they',
]);

/** Words of grammar that no other English word ends with, if three letters or more come before them. */
const LAST: ReadonlySet<string> = new Set([
  'the',
  'that',
  'this',
  'these',
  'those',
  'their',
  'would',
  'could',
  'should',
  'because',
  'which',
  'they',
  'your',
]);

/** The shorter ones that stand before `the` in no English word, either. */
const BEFORE_THE: ReadonlySet<string> = new Set(['of', 'in', 'to', 'on', 'at', 'by', 'is', 'as']);

/** Whether the two can only be two words, as one of them is never a part of a longer one: `andthe`, `usethese`. */
export function canOnlyBeTwo({ left, right }: Halves): boolean {
  if (right === 'the' && BEFORE_THE.has(left)) return true;
  if (left.length < 3 || right.length < 3 || right === 'ever' || right === 'self') return false;
  return FIRST.has(left) || LAST.has(right);
}

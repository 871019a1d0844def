import { opening, wordAround } from '../excerpt.ts';
import type { Finding } from '../finding.ts';
import { concerning, targetId, type Wording } from '../matter.ts';
import { reworded } from '../reworded.ts';
import type { Rule } from '../rule.ts';

/** All but the last of several spaces between words; the last may carry a combining mark. */
const TOO_MANY = /(?<=\S)[ \u00A0]+(?=[ \u00A0]\S)/gu;
const MAY_HAVE_GAPS = /[ \u00A0][ \u00A0]/u;
/** How much of a text a finding names before a gap. */
const BEFORE = 20;

/** Two lines with wide gaps are a table or a drawing. */
function isDrawn(plain: string): boolean {
  return plain.includes('\n') && plain.split('\n').filter((line) => /\S[ \u00A0]{3,}\S/u.test(line)).length > 1;
}

function finding({ target, plain }: Wording): Finding[] {
  if (!MAY_HAVE_GAPS.test(plain)) return [];
  const gaps = [...plain.matchAll(TOO_MANY)];
  const [first] = gaps;
  if (first === undefined || isDrawn(plain)) return [];
  const { start, end } = wordAround(plain, first.index);
  const befores = gaps.map(({ index }) => plain.slice(Math.max(0, index - BEFORE), index));
  return [
    {
      ...concerning(target),
      about: [targetId(target), ...befores],
      words: { key: 'lint_doubled_space', substitutions: [opening(plain.slice(start, end))] },
      where: { ...target, start: first.index, end: first.index + first[0].length },
      mends: [
        {
          words: { key: 'lint_take_spaces_out', substitutions: [] },
          changes: [reworded(target, plain.replaceAll(TOO_MANY, ''))],
        },
      ],
    },
  ];
}

/** More than one space between two words. One finding for a text. */
export const doubledSpace = {
  id: 'doubled-space',
  find: ({ wordings }) => wordings.flatMap(finding),
} as const satisfies Rule;

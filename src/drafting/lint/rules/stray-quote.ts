import { opening, wordAround } from '../excerpt.ts';
import type { Finding } from '../finding.ts';
import { concerning, targetId, type Wording } from '../matter.ts';
import { reworded } from '../reworded.ts';
import type { Rule } from '../rule.ts';

/** Double marks only: single ones are apostrophes as often. Between letters (`צה״ל`) and after digits (inches) it is none. */
const QUOTES = /(?<!\p{N})["“”„‟«»](?<!\p{L}\p{M}*["“”](?=\p{L}))/gu;
const ENGLISH = /[“”]/u;

type Mark = RegExpMatchArray & { readonly index: number };

/**
 * English marks without a partner. A quotation over several paragraphs opens each of them anew, which leaves no mark
 * alone.
 */
function unpaired(plain: string, marks: readonly Mark[]): Mark[] {
  const alone: Mark[] = [];
  let open: Mark | null = null;
  for (const mark of marks) {
    const since = plain.slice((open?.index ?? mark.index) + 1, mark.index);
    const reopens = since.slice(since.trimEnd().length).includes('\n');
    if (mark[0] === '”') {
      if (open === null) alone.push(mark);
      open = null;
    } else if (!reopens) {
      if (open !== null) alone.push(open);
      open = mark;
    }
  }
  return open === null ? alone : [...alone, open];
}

/** The one mark that is certainly alone; null where there is none, or where it could be one or another. */
function strayIn(plain: string): Mark | null {
  const marks = [...plain.matchAll(QUOTES)];
  const alone =
    marks.length > 1 && marks.every(([mark]) => ENGLISH.test(mark)) && marks.length % 2 === 1
      ? unpaired(plain, marks)
      : marks;
  return alone.length === 1 ? (alone[0] ?? null) : null;
}

function finding({ target, plain, truncated }: Wording): Finding[] {
  const stray = truncated ? null : strayIn(plain);
  if (stray === null) return [];
  const mended = plain.slice(0, stray.index) + plain.slice(stray.index + 1);
  // Where another is alone without it, it is not certain which one is too many.
  if (strayIn(mended) !== null) return [];
  const { start, end } = wordAround(plain, stray.index);
  const excerpt = plain.slice(start, end);
  return [
    {
      ...concerning(target),
      about: [targetId(target), excerpt],
      words: { key: 'lint_stray_quote', substitutions: [opening(excerpt)] },
      where: { ...target, start: stray.index, end: stray.index + 1 },
      mends: [
        {
          words: { key: 'lint_take_quote_out', substitutions: [] },
          changes: [reworded(target, mended)],
        },
      ],
    },
  ];
}

/** A quotation mark without its partner. */
export const strayQuote = {
  id: 'stray-quote',
  find: ({ wordings }) => wordings.flatMap(finding),
} as const satisfies Rule;

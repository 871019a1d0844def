import { opening, wordAround } from '../excerpt.ts';
import type { Finding } from '../finding.ts';
import { MASK, maskMarks } from '../marks.ts';
import { concerning, targetId, type Wording } from '../matter.ts';
import { reworded } from '../reworded.ts';
import type { Rule } from '../rule.ts';

/** Scripts that part words by spaces; Han, kana, Thai, Khmer and others do not. */
const SCRIPTS =
  'Latin Greek Cyrillic Armenian Georgian Hebrew Arabic Syriac Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Hangul Ethiopic';
const LETTER = `(?:[${SCRIPTS.replaceAll(/\w+ ?/gu, (name) => `\\p{Script=${name.trim()}}`)}]\\p{M}*)`;
const TWO = `${LETTER}{2}`;
/** A sentence's first word: three letters, or one or two that go on with it (`Bit.Ly` is an address). */
const SENTENCE = String.raw`(?:\p{Lu}\p{M}*\p{Ll}\p{M}*\p{Ll}|(?:I|We|It|If|In|He|My|As|At|An|On|Or|Do)(?:\s+|['’])\p{Ll})`;

/** What may stand just before a lost space, or a bracket after it; it is looked at more closely then. */
const SUSPECTS = /[,;،؛؟۔।.!?…](?=[^\s\d.,;!?…)])|['’]s(?=[^\sa-z])|\(/gu;
/** What the text before and after a lost space is like; read at the one place only. */
const PLACE = new RegExp(
  (
    [
      // colour,then · لكن،ثم
      [`${TWO}[,;،؛]`, TWO],
      [String.raw`(?:\p{L}\p{M}*\p{Ll}\p{M}*|\p{Lu}{2})[.!?]`, SENTENCE],
      [`${TWO}[؟۔।]`, TWO],
      // The teacher’sBook
      [String.raw`[\p{L}${MASK}]{3}['’]s`, String.raw`\p{Lu}\p{Ll}{2}`],
      // four strands(weekly meetings), not teacher(s)
      [String.raw`\p{L}{3}`, String.raw`\(\p{L}{3,30} [^()\n]{1,200}\)`],
      // done.#quietcorner
      [String.raw`\p{L}\p{M}*[.!?,;…]`, MASK],
    ] as const
  )
    .map(([before, after]) => `(?<=${before})(?=${after})`)
    .join('|'),
  'uy',
);

function isPlace(masked: string, at: number): boolean {
  PLACE.lastIndex = at;
  return PLACE.test(masked);
}

/** Followed by a full stop and a capital without there being a sentence. */
const SHORTENED =
  /(?<![\p{L}\p{M}])(?:St|Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Hon|Gen|Col|Sgt|Capt|Lt|Jr|Sr|No|Nr|Vol|Fig|Ave|Rd|Inc|Ltd|vs|etc|approx|dept|ca|bzw|usw|Mme|Mlle|Sra|Dra)$/u;

/** Whether it is no lost space after all, seen from further off. */
function isMeant(text: string, masked: string, at: number): boolean {
  const mark = text.charAt(at - 1);
  const before = masked.slice(Math.max(0, at - 24), at - 1);
  if (masked.charAt(at) === MASK) return !/[#＃]/u.test(text.charAt(at));
  // HTML's own signs, as some pages leave them in texts.
  if (mark === ';') return /&[a-z0-9]{1,10}$/iu.test(before);
  if (mark !== '.') return false;
  // Names of several parts: `System.Out.Println`, `U.S.Army`.
  const chained =
    /\.[\p{L}\p{M}\p{N}]*$/u.test(before) || /^[\p{L}\p{M}\p{N}]{1,40}\.[\p{L}\p{N}]/u.test(masked.slice(at, at + 44));
  return chained || SHORTENED.test(before);
}

function placesIn(text: string): number[] {
  if (text.search(SUSPECTS) < 0) return [];
  const masked = maskMarks(text);
  return [...masked.matchAll(SUSPECTS)]
    .map(({ 0: match, index }) => (match === '(' ? index : index + match.length))
    .filter((at) => isPlace(masked, at) && !isMeant(text, masked, at));
}

function finding({ target, plain }: Wording, places: readonly number[]): Finding[] {
  const [first] = places;
  if (first === undefined) return [];
  const ends = [0, ...places];
  const mended = ends.map((at, index) => plain.slice(at, ends[index + 1])).join(' ');
  const excerpts = places.map((at) => wordAround(plain, at)).map(({ start, end }) => plain.slice(start, end));
  return [
    {
      ...concerning(target),
      about: [targetId(target), ...excerpts],
      words: { key: 'lint_lost_space', substitutions: [opening(excerpts[0] ?? '')] },
      where: { ...target, ...wordAround(plain, first) },
      mends: [{ words: { key: 'lint_put_space', substitutions: [] }, changes: [reworded(target, mended)] }],
    },
  ];
}

/** Spaces lost after punctuation: what a cut and paste between programs does to line ends. One finding for a text. */
export const lostSpace = {
  id: 'lost-space',
  find: ({ wordings }) => wordings.flatMap((wording) => finding(wording, placesIn(wording.plain))),
} as const satisfies Rule;

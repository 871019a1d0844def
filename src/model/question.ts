import { isBy } from './person.ts';
import type { RichText } from './rich-text.ts';
import type { Authored } from './whole-handle.ts';

/** That a post asks or answers one of the chat's numbered questions: "Q1", "A1". The number is 1 to 99. */
export interface Question {
  readonly kind: 'question' | 'answer';
  readonly number: number;
}

/** Longer than any row of mentions and tags that people put before what they say. */
const HEAD = 500;

/**
 * One of the things that may stand before a mark: spaces, emoji, invisible controls, opening brackets; a mention
 * (".@ada"); a hashtag. Taken one by one and never given back, so that no text can make the search long.
 */
const BEFORE =
  /[\s\p{Cf}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}([*]+|\.?@[\p{L}\p{N}_.@-]+[:,]?|#[\p{L}\p{M}\p{N}_]+/uy;

const NUMBER = String.raw`0?(?<number>[1-9]\d?)`;
/** "A1c", "A1's", "A1+", "Q1.5" and "Q1_old" are other things. */
const END = String.raw`(?![\p{L}\p{M}\p{N}_+%'’]|[.,]\p{N})`;
/** "Q1 2026", "Q1/2026", "Q1 ’26", "Q1 FY26" are quarters of a year. */
const QUARTER = String.raw`(?!(?:\s+|[-/])(?:(?:19|20)\d\d(?!\d)|['’]\d\d(?!\d)|fy\s?\d))`;
const GAP = String.raw`[\s.#]{0,2}`;

const QUESTION = new RegExp(`#?q(?:uestion)?${GAP}${NUMBER}${END}${QUARTER}`, 'iuy');
const ANSWER = new RegExp(`#?a(?:nswer${GAP})?${NUMBER}${END}`, 'iuy');
/** "A 10 minute walk" is no answer, "A 10: walk" is. */
const PARTED_ANSWER = new RegExp(`a${GAP}${NUMBER}(?=\\s?[:)\\]]|\\.(?!\\d))`, 'iuy');

/** The beginning of a text, with mentions and hashtags as such whatever the network shows for them. */
function headOf(text: RichText): string {
  let head = '';
  for (const run of text) {
    if (run.type === 'mention') head += '@m';
    else if (run.type === 'hashtag') head += `#${run.text.replace(/^[#＃]/u, '').replaceAll(/\s/gu, '_')}`;
    else head += run.type === 'break' ? '\n' : run.type === 'emoji' ? ' ' : run.text;
    if (head.length >= HEAD) break;
  }
  // Full-width and mathematical letters are letters to NFKC; a keycap is a digit and two more code points.
  return head
    .slice(0, HEAD)
    .normalize('NFKC')
    .replaceAll(/[\uFE0F\u20E3]/gu, '');
}

/** What an expression finds at that very place, by the number in it. */
function numberAt(expression: RegExp, text: string, at: number): number | null {
  expression.lastIndex = at;
  const number = expression.exec(text)?.groups?.number;
  return number === undefined ? null : Number(number);
}

function markAt(head: string, at: number): Question | null {
  const asked = numberAt(QUESTION, head, at);
  if (asked !== null) return { kind: 'question', number: asked };
  const answered = numberAt(ANSWER, head, at) ?? numberAt(PARTED_ANSWER, head, at);
  return answered === null ? null : { kind: 'answer', number: answered };
}

/**
 * The mark at the head of a text, or behind nothing but mentions, hashtags and emoji.
 *
 * A mark is: `Q1`, `q1`, `Q01`, `#Q1`, `Q1:`, `Q1)`, `Q1.`, `(Q1)`, `Q1 -`, `Q1,`, `Q 1`, `Q.1`, `Q1️⃣`, `Question 1`;
 * the same with `A` and `Answer`, but `A 1` only before `:`, `)`, `]` or `.`. Of "A1 & A2" the first counts.
 * None is: one further on ("take the A1 road", "as for Q1"), a quarter ("Q1 2026 revenue"), three digits, a letter or
 * sign right behind ("A1c", "Q1b", "A1+"), behind other words or a quotation mark ("RT @ada: Q1", "“Q1").
 * What only looks like one does count at the head: "A1 road closed", "A4 paper, please".
 */
export function markOf(text: RichText): Question | null {
  const head = headOf(text);
  let at = 0;
  while (at < head.length) {
    const mark = markAt(head, at);
    if (mark !== null) return mark;
    BEFORE.lastIndex = at;
    if (!BEFORE.test(head)) return null;
    at = BEFORE.lastIndex;
  }
  return null;
}

/**
 * Whether a post asks or answers a numbered question, by its own mark. Only the host asks: somebody else's "Q1" may
 * repeat the question or answer it, so it counts as neither. Anybody may answer, the host too.
 * @param hostHandle see `isBy`; empty where it is not known: then nothing is a question
 */
export function questionOf(post: Authored & { readonly text: RichText }, hostHandle: string): Question | null {
  const mark = markOf(post.text);
  return mark?.kind === 'question' && !isBy(post, hostHandle) ? null : mark;
}

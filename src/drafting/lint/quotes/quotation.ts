import type { WordedSection } from '../matter.ts';
import { letters, wordSet } from './wording-key.ts';

/** Somebody's words in a text of the host's: `start` and `end` leave quotation marks and the credit out. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Fewer words, or letters where words are not parted, are a phrase that anybody may use. */
const LEAST = { words: 5, letters: 20 };
/** More are not looked at. */
const MOST = 40;

const PASSAGES = /“([^“”]{1,800})”|„([^„“”]{1,800})[“”]|«([^«»]{1,800})»|"([^"\n]{1,800})"/gu;
/** `@ada`, `— Ada Bell (@ada)` at the end of a pull quote. */
const CREDIT =
  /(?:\s{0,3}[—–-]\s{0,3}[^\n—–]{0,80}|\s{1,3})\(?@[\p{L}\p{N}_.@-]{1,200}\)?$|\s{0,3}[—–]\s{0,3}[^\n—–]{1,80}$/u;
/** How much of a pull quote may be its credit. */
const REACH = 300;
const EDGE = /[\s"“”„«»]/u;

function wholeQuote(plain: string): Quotation {
  const words = plain.trimEnd();
  const body = words.slice(0, -REACH) + words.slice(-REACH).replace(CREDIT, '');
  let start = 0;
  while (start < body.length && EDGE.test(body.charAt(start))) start += 1;
  let end = body.length;
  while (end > start && EDGE.test(body.charAt(end - 1))) end -= 1;
  return { start, end, text: body.slice(start, end) };
}

function passages(plain: string): Quotation[] {
  return [...plain.matchAll(PASSAGES)].map(({ 0: whole, index }) => {
    const text = whole.slice(1, -1);
    return { start: index + 1, end: index + 1 + text.length, text };
  });
}

function isLong({ text }: Quotation): boolean {
  return wordSet(text).size >= LEAST.words || letters(text).length >= LEAST.letters;
}

/** What a section quotes: a pull quote as a whole, other words in quotation marks. */
export function quotationsIn({ section, plain }: WordedSection): Quotation[] {
  const found = section.role === 'pull-quote' ? [wholeQuote(plain)] : passages(plain).slice(0, MOST);
  return found.filter(isLong);
}

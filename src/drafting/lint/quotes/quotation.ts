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
const CREDIT = /(?:\s*[—–-]\s*[^\n—–]{0,80}|\s+)\(?@[\p{L}\p{N}_.@-]+\)?\s*$|\s*[—–]\s*[^\n—–]{1,80}$/u;
const OPENING = /^[\s"“”„«»]+/u;
const CLOSING = /[\s"“”„«»]+$/u;

function wholeQuote(plain: string): Quotation {
  const words = plain.replace(CREDIT, '');
  const start = OPENING.exec(words)?.[0].length ?? 0;
  const text = words.slice(start).replace(CLOSING, '');
  return { start, end: start + text.length, text };
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

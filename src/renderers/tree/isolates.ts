import { directionOf } from './direction.ts';
import { closersAfter } from './isolated.ts';

/** What does in plain words as an element with `dir="auto"` does. */
export const ISOLATE = { first: '\u2068', last: '\u2069' } as const;
const CONTROL = /[\u202A-\u202E\u2066-\u2069]/u;

/**
 * Whether somebody's words could upset a line: they run against it, or hold direction controls of their own.
 * @param dir direction of the line
 */
export function needsIsolates(text: string, dir: 'ltr' | 'rtl'): boolean {
  const own = directionOf(text);
  return (own !== dir && own !== 'auto') || CONTROL.test(text);
}

/** Somebody's words for a line of plain text, isolated where they could upset it. */
export function contained(text: string, dir: 'ltr' | 'rtl'): string {
  return needsIsolates(text, dir) ? ISOLATE.first + text + ISOLATE.last + closersAfter(text) : text;
}

import type { ElementContent, Properties } from 'hast';
import { h } from './h.ts';
import { printable } from './printable.ts';

const CLOSES_EMBEDDING = '\u202C';
const CLOSES_ISOLATE = '\u2069';
const CONTROL = /[\u202A-\u202E\u2066-\u2069]/gu;

/** Closes the innermost open isolate, and with it what was opened inside; nothing where none is open. */
function closeIsolate(open: string[]): void {
  const at = open.lastIndexOf(CLOSES_ISOLATE);
  if (at >= 0) open.length = at;
}

/**
 * The characters that close what a text's own direction controls leave open behind an isolating element. Browsers
 * let a control inside pair with the element's end, so that `dir` alone does not contain a hostile name.
 * @see https://www.unicode.org/reports/tr9/#X5a
 */
export function closersAfter(text: string): string {
  if (text.search(CONTROL) < 0) return '';
  const open = [CLOSES_ISOLATE];
  for (const [control] of text.matchAll(CONTROL)) {
    if (control === CLOSES_ISOLATE) closeIsolate(open);
    else if (control === CLOSES_EMBEDDING) {
      if (open.at(-1) === CLOSES_EMBEDDING) open.pop();
    } else open.push(control < CLOSES_ISOLATE && control > '\u2065' ? CLOSES_ISOLATE : CLOSES_EMBEDDING);
  }
  closeIsolate(open);
  return open.reverse().join('');
}

/**
 * Somebody's words inside a line of ours, with a direction of their own, so that an override in them cannot turn
 * round what follows. The `dir` stands on the element itself: blogs take `<bdi>` away.
 */
export function isolated(tagName: 'a' | 'span', properties: Properties, text: string): ElementContent[] {
  const closers = closersAfter(text);
  const element = h(tagName, { ...properties, dir: 'auto' }, printable(text));
  return closers === '' ? [element] : [element, { type: 'text', value: closers }];
}

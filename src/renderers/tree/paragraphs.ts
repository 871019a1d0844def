import type { Element } from 'hast';
import { directionOf } from './direction.ts';
import { h } from './h.ts';
import { words } from './words.ts';

/** `dir` for the host's own words: only where they run against what blogs take for granted. */
export function ownDirection(text: string): { dir?: string } {
  return directionOf(text) === 'rtl' ? { dir: 'rtl' } : {};
}

/** What the host wrote as plain text. */
export function paragraphNodes(paragraphs: readonly string[]): Element[] {
  return paragraphs.map((paragraph) => h('p', ownDirection(paragraph), words(paragraph)));
}

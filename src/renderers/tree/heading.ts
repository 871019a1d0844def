import type { Element } from 'hast';
import { h } from './h.ts';
import { ownDirection } from './paragraphs.ts';
import { lines } from './words.ts';

/** A section's heading; none where the host has emptied it. The blog's own title is the `h1`. */
export function headingNode(heading: string): Element | null {
  return heading.trim() === '' ? null : h('h2', ownDirection(heading), lines(heading));
}

/** A heading within a section: a question that the posts below it answer. */
export function subheadingNode(heading: string): Element | null {
  return heading.trim() === '' ? null : h('h3', ownDirection(heading), lines(heading));
}

import type { Element } from 'hast';
import { h } from 'hastscript';
import { ownDirection } from './paragraphs.ts';
import { lines } from './words.ts';

/** A section's heading; none where the host has emptied it. The blog's own title is the `h1`. */
export function headingNode(heading: string): Element | null {
  return heading.trim() === '' ? null : h('h2', ownDirection(heading), lines(heading));
}

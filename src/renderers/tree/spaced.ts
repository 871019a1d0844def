import type { Element, ElementContent } from 'hast';

/** One for all: a draft has thousands. */
const LINE_END: ElementContent = Object.freeze({ type: 'text', value: '\n' });

/** Blocks, each on a line of its own in the source, so that a person can read and mend it. */
export function spaced(blocks: readonly (Element | null)[]): ElementContent[] {
  const nodes: ElementContent[] = [LINE_END];
  for (const block of blocks) if (block !== null) nodes.push(block, LINE_END);
  return nodes;
}

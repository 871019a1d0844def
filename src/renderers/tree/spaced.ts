import type { Element, ElementContent } from 'hast';

/** Blocks, each on a line of its own in the source, so that a person can read and mend it. */
export function spaced(blocks: readonly (Element | null)[]): ElementContent[] {
  const nodes: ElementContent[] = [{ type: 'text', value: '\n' }];
  for (const block of blocks) if (block !== null) nodes.push(block, { type: 'text', value: '\n' });
  return nodes;
}

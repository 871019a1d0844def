import type { Element, ElementContent } from 'hast';
import { plainOfProse } from '../../model/plain-prose.ts';
import type { Block, Prose } from '../../model/prose.ts';
import { h } from './h.ts';
import { inlineNodes } from './inline.ts';
import { ownDirection } from './paragraphs.ts';
import { spaced } from './spaced.ts';

/** An item of one paragraph, with lists below it or not, holds its words themselves, as people write lists. */
function itemContent(blocks: readonly Block[]): ElementContent[] {
  const [first, ...others] = blocks;
  const isShort = first?.type === 'paragraph' && others.every(({ type }) => type === 'list');
  if (!isShort) return spaced(proseNodes(blocks));
  return [...inlineNodes(first.content), ...(others.length === 0 ? [] : spaced(proseNodes(others)))];
}

function blockNode(block: Block): Element {
  const direction = ownDirection(plainOfProse([block]));
  switch (block.type) {
    case 'paragraph':
      return h('p', direction, inlineNodes(block.content));
    case 'list':
      return h(block.ordered ? 'ol' : 'ul', direction, spaced(block.items.map((item) => h('li', itemContent(item)))));
    case 'quote':
      return h('blockquote', direction, spaced(proseNodes(block.blocks)));
  }
}

/** The host's prose. */
export function proseNodes(prose: Prose): Element[] {
  return prose.map(blockNode);
}

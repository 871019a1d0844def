import type { Element, ElementContent } from 'hast';
import { type Block, blocksHtml } from './block.ts';
import { embedBlock, imageBlock, pullQuoteBlock, tableBlock } from './figures.ts';
import type { Ground } from './inline.ts';
import { listBlock } from './list.ts';
import { creditHtml, handedOn, headingBlock, paragraphBlock, smallBlock, type Tongue } from './words.ts';

function is(element: Element, className: string): boolean {
  const { className: classes } = element.properties;
  return Array.isArray(classes) && classes.includes(className);
}

/** Words of others with the credit below them; the credit alone, as a paragraph, where there are no words. */
function quoteBlock({ properties, children }: Element, outer: Tongue, ground: Ground): Block {
  const html = blocksHtml(blocksOf(children, handedOn(outer, properties), ground));
  const footer = children.find((child) => child.type === 'element' && child.tagName === 'footer');
  const credit = footer?.type === 'element' ? creditHtml(footer, ground) : '';
  // The editor puts an empty paragraph into a quotation that holds none.
  if (html === '') return { name: 'paragraph', settings: {}, tagName: 'p', classes: [], attributes: '', html: credit };
  const cite = credit === '' ? '' : `<cite>${credit}</cite>`;
  const classes = ['wp-block-quote'];
  return { name: 'quote', settings: {}, tagName: 'blockquote', classes, attributes: '', html: html + cite };
}

/** By what WordPress gives blocks itself; the grey shows on light and on dark. */
const CARD = {
  settings: {
    style: {
      spacing: { padding: { top: '1em', right: '1.25em', bottom: '1em', left: '1.25em' }, blockGap: '0.5em' },
      border: { width: '1px', color: '#88888866', radius: '8px' },
    },
    layout: { type: 'default' },
  },
  classes: ['has-border-color'],
};
const CARD_STYLE =
  'border-color:#88888866;border-width:1px;border-radius:8px;padding-top:1em;padding-right:1.25em;padding-bottom:1em;padding-left:1.25em';

function cardBlock({ properties, children }: Element, outer: Tongue, ground: Ground): Block {
  const tongue = handedOn(outer, properties);
  const inner = children.flatMap((child) => {
    if (child.type === 'element' && child.tagName === 'footer') return [smallBlock(child, tongue, ground)];
    return blocksOf([child], tongue, ground);
  });
  const attributes = ` style="${CARD_STYLE}"`;
  const classes = ['wp-block-group'];
  return { name: 'group', settings: {}, tagName: 'div', classes, looks: CARD, attributes, html: blocksHtml(inner) };
}

function figureBlock(figure: Element, ground: Ground): Block | null {
  if (is(figure, 'chat-pull-quote')) return pullQuoteBlock(figure, ground);
  if (is(figure, 'chat-picture')) return imageBlock(figure);
  return is(figure, 'chat-embed') ? embedBlock(figure, ground) : tableBlock(figure, ground);
}

function blockOf(element: Element, outer: Tongue, ground: Ground): Block | null {
  switch (element.tagName) {
    case 'p': {
      const block = paragraphBlock(element, outer, ground);
      return block.html === '' ? null : block;
    }
    case 'h2':
    case 'h3':
      return headingBlock(element, outer, ground);
    case 'ul':
    case 'ol':
      return listBlock(element, outer, ground);
    case 'blockquote':
      return is(element, 'chat-card') ? cardBlock(element, outer, ground) : quoteBlock(element, outer, ground);
    case 'figure':
      return figureBlock(element, ground);
    default:
      return null;
  }
}

/** What a tree of HTML becomes in the block editor: few blocks, each of WordPress's own, none inside another but posts. */
export function blocksOf(nodes: readonly ElementContent[], outer: Tongue, ground: Ground): Block[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    const { tagName, properties, children } = node;
    if (tagName === 'section' || tagName === 'div') return blocksOf(children, handedOn(outer, properties), ground);
    return blockOf(node, outer, ground) ?? [];
  });
}

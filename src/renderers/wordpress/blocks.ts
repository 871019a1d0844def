import type { Element, ElementContent } from 'hast';
import { type Block, blocksHtml } from './block.ts';
import { embedBlock, imageBlock, pullQuoteBlock, tableBlock } from './figures.ts';
import type { Ground } from './inline.ts';
import { creditHtml, handedOn, headingBlock, paragraphBlock, smallBlock, spoken, type Tongue } from './words.ts';

function is(element: Element, className: string): boolean {
  const { className: classes } = element.properties;
  return Array.isArray(classes) && classes.includes(className);
}

/** Its first words are the item's own; all that follows them is blocks inside of it. */
function itemBlock({ children }: Element, tongue: Tongue, ground: Ground): Block {
  const at = children.findIndex(
    (child) => child.type === 'element' && ['p', 'ul', 'ol', 'blockquote'].includes(child.tagName),
  );
  const first = children[at];
  const leads =
    at >= 0 &&
    first?.type === 'element' &&
    first.tagName === 'p' &&
    children.slice(0, at).every(({ type }) => type === 'text');
  const own = at < 0 ? children : leads && first.type === 'element' ? first.children : children.slice(0, at);
  const others = at < 0 ? [] : children.slice(leads ? at + 1 : at);
  const html = spoken(own, tongue, ground) + blocksHtml(blocksOf(others, tongue, ground));
  return { name: 'list-item', settings: {}, tagName: 'li', classes: [], attributes: '', html };
}

function listBlock({ tagName, properties, children }: Element, outer: Tongue, ground: Ground): Block {
  const tongue = handedOn(outer, properties);
  const items = children.flatMap((child) => (child.type === 'element' ? [itemBlock(child, tongue, ground)] : []));
  const settings = tagName === 'ol' ? { ordered: true } : {};
  return { name: 'list', settings, tagName, classes: ['wp-block-list'], attributes: '', html: blocksHtml(items) };
}

/** Words of others with the credit below them. */
function quoteBlock({ properties, children }: Element, outer: Tongue, ground: Ground): Block {
  const html = blocksHtml(blocksOf(children, handedOn(outer, properties), ground));
  const footer = children.find((child) => child.type === 'element' && child.tagName === 'footer');
  const cite = footer?.type === 'element' ? `<cite>${creditHtml(footer, ground)}</cite>` : '';
  const classes = ['wp-block-quote'];
  return { name: 'quote', settings: {}, tagName: 'blockquote', classes, attributes: '', html: html + cite };
}

/** By what WordPress gives blocks itself; the grey shows on light and on dark. */
const CARD = {
  style: {
    spacing: { padding: { top: '1em', right: '1.25em', bottom: '1em', left: '1.25em' }, blockGap: '0.5em' },
    border: { width: '1px', color: '#88888866', radius: '8px' },
  },
  layout: { type: 'default' },
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
  const classes = ['wp-block-group', 'has-border-color'];
  return { name: 'group', settings: CARD, tagName: 'div', classes, attributes, html: blocksHtml(inner) };
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
      // A paragraph of spaces shows nothing, and the block editor empties it.
      return block.html.trim() === '' ? null : block;
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

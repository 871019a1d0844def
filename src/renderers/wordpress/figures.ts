import type { Element, ElementContent } from 'hast';
import type { Block } from './block.ts';
import { blockAddress, blockAttribute } from './escape.ts';
import { type Ground, inlineHtml } from './inline.ts';
import { creditHtml, spoken } from './words.ts';

function elements(nodes: readonly ElementContent[]): Element[] {
  return nodes.filter((node) => node.type === 'element');
}

/** The elements of this name within, in order; none of them is in another of its name. */
function all(tagName: string, { children }: Element): Element[] {
  return elements(children).flatMap((child) => (child.tagName === tagName ? [child] : all(tagName, child)));
}

function caption(figure: Element, ground: Ground): string {
  const [own] = all('figcaption', figure);
  return own === undefined ? '' : `<figcaption class="wp-element-caption">${creditHtml(own, ground)}</figcaption>`;
}

/** One paragraph is all that a pull quote holds: several are parted by an empty line. */
export function pullQuoteBlock(figure: Element, ground: Ground): Block {
  const lines = all('p', figure).map(({ properties, children }) => spoken(children, properties, ground));
  const html = `<blockquote><p>${lines.join('<br><br>')}</p></blockquote>`;
  return { name: 'pullquote', settings: {}, tagName: 'figure', classes: ['wp-block-pullquote'], attributes: '', html };
}

function rowHtml(row: Element, ground: Ground): string {
  const cells = elements(row.children).map(({ tagName, properties, children }) => {
    const scope = typeof properties.scope === 'string' ? ` scope="${properties.scope}"` : '';
    return `<${tagName}${scope}>${inlineHtml(children, ground)}</${tagName}>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

/** A table, its sums below it; the sums alone, as a paragraph, where there is no table. */
export function tableBlock(figure: Element, ground: Ground): Block {
  const [table] = all('table', figure);
  if (table === undefined) {
    const html = all('figcaption', figure).map(({ children }) => inlineHtml(children, ground));
    return { name: 'paragraph', settings: {}, tagName: 'p', classes: [], attributes: '', html: html.join('') };
  }
  const parts = elements(table.children).map((part) => {
    const rows = all('tr', part).map((row) => rowHtml(row, ground));
    return `<${part.tagName}>${rows.join('')}</${part.tagName}>`;
  });
  const html = `<table>${parts.join('')}</table>${caption(figure, ground)}`;
  // Newer versions would else spread two narrow columns over the whole width.
  const settings = { hasFixedLayout: false };
  return { name: 'table', settings, tagName: 'figure', classes: ['wp-block-table'], attributes: '', html };
}

/** A picture of the blog's own media library, linked to its post. */
export function imageBlock(figure: Element): Block | null {
  const [image] = all('img', figure);
  const [link] = all('a', figure);
  if (image === undefined) return null;
  const { src, alt, className } = image.properties;
  const id = Number(String(className).replace('wp-image-', ''));
  const img = `<img src="${blockAddress(String(src))}" alt="${blockAttribute(String(alt))}" class="wp-image-${id}"/>`;
  const html = link === undefined ? img : `<a href="${blockAddress(String(link.properties.href))}">${img}</a>`;
  const settings = { id, sizeSlug: 'full', linkDestination: link === undefined ? 'none' : 'custom' };
  return { name: 'image', settings, tagName: 'figure', classes: ['wp-block-image', 'size-full'], attributes: '', html };
}

/** A post that its network shows; WordPress looks for the address on a line of its own. */
export function embedBlock(figure: Element, ground: Ground): Block {
  const { dataUrl: url, dataProvider } = figure.properties;
  const provider = String(dataProvider);
  const html = `<div class="wp-block-embed__wrapper">\n${String(url)}\n</div>${caption(figure, ground)}`;
  const settings = { url, type: 'rich', providerNameSlug: provider, responsive: true };
  const classes = ['wp-block-embed', 'is-type-rich', `is-provider-${provider}`, `wp-block-embed-${provider}`];
  return { name: 'embed', settings, tagName: 'figure', classes, attributes: '', html };
}

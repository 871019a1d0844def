import type { Element, ElementContent, Properties } from 'hast';
import type { Ground } from '../wordpress/inline.ts';
import { linesHtml } from './inline.ts';

/** By what WordPress lets everybody write; the grey shows on light and on dark. */
const CARD = ' style="border:1px solid #88888866;border-radius:8px;padding:1em 1.25em;margin-bottom:1em"';

const BLOCKS = ['p', 'ul', 'ol', 'blockquote'];

function has({ properties }: Element, className: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(className);
}

/** ` lang`, ` dir` and ` scope`, as the tree has them. `auto` on a block is what browsers do by themselves, or nearly. */
function said({ lang, dir, scope }: Properties): string {
  const own = { lang: lang === '' ? undefined : lang, dir: dir === 'auto' ? undefined : dir, scope };
  return Object.entries(own)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${String(value)}"`))
    .join('');
}

/** A block with others inside, each on a line of its own. */
function around(tagName: string, attributes: string, { children }: Element, ground: Ground): string {
  return `<${tagName}${attributes}>\n${classicHtml(children, ground)}</${tagName}>\n`;
}

/** WordPress takes the first words for a paragraph that begins before the item, where they are of several lines. */
function leadHtml(words: string): string {
  return words.includes('\n') ? `<p>${words}</p>` : words;
}

function itemHtml({ children }: Element, ground: Ground): string {
  const at = children.findIndex((child) => child.type === 'element' && BLOCKS.includes(child.tagName));
  if (at < 0) return `<li>${linesHtml(children, ground)}</li>\n`;
  const lead = leadHtml(linesHtml(children.slice(0, at), ground));
  return `<li>${lead}\n${classicHtml(children.slice(at), ground)}</li>\n`;
}

/** With its dash: many a theme shows quotations of the classic editor like any other words. */
function citeHtml({ properties, children }: Element, ground: Ground): string {
  return `<p${said(properties)}><cite>${linesHtml(children, ground)}</cite></p>\n`;
}

function paragraphHtml({ properties, children }: Element, ground: Ground): string {
  const words = linesHtml(children, ground);
  return words.trim() === '' ? '' : `<p${said(properties)}>${words}</p>\n`;
}

/** The parts of a post that is a line: they stand alone, so that each says the direction itself. */
function apart({ properties, children }: Element, ground: Ground): string {
  const parts = children.map((child) =>
    child.type === 'element' ? { ...child, properties: { dir: properties.dir, ...child.properties } } : child,
  );
  return classicHtml(parts, ground);
}

/** As a plain quotation: the shortcode for pull quotes that some blogs have is printed as text on all others. */
function figureHtml(figure: Element, ground: Ground): string {
  if (has(figure, 'chat-picture')) return paragraphHtml(figure, ground);
  if (!has(figure, 'chat-pull-quote')) return classicHtml(figure.children, ground);
  const [quote] = figure.children.filter((child) => child.type === 'element');
  return quote === undefined ? '' : around('blockquote', ' class="pullquote"', quote, ground);
}

function blockHtml(element: Element, ground: Ground): string {
  const { tagName, properties, children } = element;
  switch (tagName) {
    case 'section':
      return classicHtml(children, ground);
    case 'div':
      return apart(element, ground);
    case 'figure':
      return figureHtml(element, ground);
    case 'blockquote':
      if (has(element, 'chat-card')) return around('div', CARD + said(properties), element, ground);
      return around(tagName, said(properties), element, ground);
    case 'ul':
    case 'ol':
    case 'table':
    case 'thead':
    case 'tbody':
    case 'tr':
      return around(tagName, said(properties), element, ground);
    case 'li':
      return itemHtml(element, ground);
    case 'footer':
      return citeHtml(element, ground);
    case 'h2':
    case 'h3':
    case 'th':
    case 'td':
      return `<${tagName}${said(properties)}>${linesHtml(children, ground)}</${tagName}>\n`;
    default:
      return paragraphHtml(element, ground);
  }
}

/** Blocks of HTML, one below the other. */
export function classicHtml(nodes: readonly ElementContent[], ground: Ground): string {
  return nodes.map((node) => (node.type === 'element' ? blockHtml(node, ground) : '')).join('');
}

import type { Element, ElementContent, Properties } from 'hast';
import { isSameLanguage } from '../tree/post-language.ts';
import { blockAddress, blockAttribute, blockText } from './escape.ts';

/** The language that a blog is in, and the direction of what is around. */
export interface Ground {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Letters that run from right to left, and signs that turn text round. */
const TURNS =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u200E\u200F\u202A-\u202E\u2066-\u2069\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

function turns(nodes: readonly ElementContent[]): boolean {
  return nodes.some((node) =>
    node.type === 'text' ? TURNS.test(node.value) : 'children' in node && turns(node.children),
  );
}

/**
 * ` lang` and ` dir`, as far as they say something that is not so around them anyway; and what of it is not to be read out
 * in any.
 */
export function tongueOf(
  { lang, dir, ariaHidden }: Properties,
  children: readonly ElementContent[],
  ground: Ground,
): string {
  const foreign = typeof lang === 'string' && lang !== '' && !isSameLanguage(lang, ground.locale);
  // Names and the like are fenced off from the words around them; most run along with those anyway.
  const turned =
    dir === 'auto' ? ground.dir === 'rtl' || turns(children) : dir === 'rtl' || (dir === 'ltr' && ground.dir === 'rtl');
  const hidden = ariaHidden === 'true' ? ' aria-hidden="true"' : '';
  return `${hidden}${foreign ? ` lang="${lang}"` : ''}${turned ? ` dir="${String(dir)}"` : ''}`;
}

function linkHtml({ properties, children }: Element, within: string, ground: Ground): string {
  const { href, rel, title } = properties;
  const about = typeof title === 'string' ? ` title="${blockAttribute(title)}"` : '';
  const vouched = Array.isArray(rel) ? ` rel="${rel.join(' ')}"` : '';
  const tongue = tongueOf(properties, children, ground);
  return `<a href="${blockAddress(String(href))}"${about}${vouched}${tongue}>${within}</a>`;
}

function elementHtml(element: Element, ground: Ground): string {
  const { tagName, properties, children } = element;
  if (tagName === 'br') return '<br>';
  const within = inlineHtml(children, ground);
  // The block editor takes empty elements away.
  if (within === '') return '';
  if (tagName === 'a') return linkHtml(element, within, ground);
  if (tagName === 'strong' || tagName === 'em') return `<${tagName}>${within}</${tagName}>`;
  // What is left says a time, which some roles lose, or a class, which no blog knows.
  const tongue = tongueOf(properties, children, ground);
  return tongue === '' ? within : `<span${tongue}>${within}</span>`;
}

/** What stands in a line, as the block editor writes it. Elements and attributes are those that every role may use. */
export function inlineHtml(nodes: readonly ElementContent[], ground: Ground): string {
  let html = '';
  for (const node of nodes) {
    if (node.type === 'element') html += elementHtml(node, ground);
    // The line feed after a `<br>` or a block is for readers of the source; the block editor writes none.
    else if (node.type === 'text' && node.value !== '\n') html += blockText(node.value);
  }
  return html;
}

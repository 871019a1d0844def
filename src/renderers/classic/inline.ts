import type { Element, ElementContent } from 'hast';
import { blockAddress, blockAttribute } from '../wordpress/escape.ts';
import { type Ground, tongueOf } from '../wordpress/inline.ts';
import { classicText } from './escape.ts';

const BREAK = '<br />\n';

function imageHtml({ properties }: Element): string {
  const { src, alt, className } = properties;
  const classes = ['alignnone', 'size-full', ...(Array.isArray(className) ? className : [])].join(' ');
  return `<img class="${classes}" src="${blockAddress(String(src))}" alt="${blockAttribute(String(alt))}" />`;
}

function elementHtml(element: Element, ground: Ground): string {
  const { tagName, properties, children } = element;
  if (tagName === 'br') return BREAK;
  if (tagName === 'img') return imageHtml(element);
  const within = inlineHtml(children, ground);
  const tongue = tongueOf(properties, children, ground);
  if (tagName === 'strong' || tagName === 'em') return `<${tagName}>${within}</${tagName}>`;
  if (tagName === 'a') {
    const { href, rel, title } = properties;
    const about = typeof title === 'string' ? ` title="${blockAttribute(title)}"` : '';
    const vouched = Array.isArray(rel) ? ` rel="${rel.join(' ')}"` : '';
    return `<a href="${blockAddress(String(href))}"${about}${vouched}${tongue}>${within}</a>`;
  }
  return tongue === '' ? within : `<span${tongue}>${within}</span>`;
}

/** What stands in a line. */
function inlineHtml(nodes: readonly ElementContent[], ground: Ground): string {
  let html = '';
  for (const node of nodes) {
    if (node.type === 'element') html += elementHtml(node, ground);
    else if (node.type === 'text' && node.value !== '\n') html += classicText(node.value);
  }
  return html;
}

/**
 * The lines of one paragraph. Of an empty line WordPress would make a new paragraph, in the middle of whatever element
 * is open: a space that does not count as one keeps it a line. Those at the edges it takes away.
 */
export function linesHtml(nodes: readonly ElementContent[], ground: Ground): string {
  const lines = inlineHtml(nodes, ground).split(BREAK);
  const isBlank = (line: string) => line.trim() === '';
  const first = lines.findIndex((line) => !isBlank(line));
  const last = lines.findLastIndex((line) => !isBlank(line));
  const shown = first < 0 ? [] : lines.slice(first, last + 1);
  return shown.map((line) => (isBlank(line) ? '&nbsp;' : line)).join(BREAK);
}

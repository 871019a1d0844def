import type { ElementContent } from 'hast';
import { h } from './h.ts';
import { printable } from './printable.ts';
import { webAddress } from './web-address.ts';

const LINE_END = /\r\n|\r|\n/u;

/**
 * Text as it stands, with `<br>` for each line end. A line feed follows the `<br>`: browsers show nothing for it,
 * and whoever reads the text content gets the line ends back.
 */
export function lines(text: string): ElementContent[] {
  const whole = printable(text);
  if (!LINE_END.test(whole)) return whole === '' ? [] : [{ type: 'text', value: whole }];
  const nodes: ElementContent[] = [];
  for (const [index, line] of whole.split(LINE_END).entries()) {
    if (index > 0) nodes.push(h('br'), { type: 'text', value: '\n' });
    if (line !== '') nodes.push({ type: 'text', value: line });
  }
  return nodes;
}

/** A link to an address on the web; where it is none, the words alone. `rel` says that we do not vouch for it. */
export function linkOr(address: string | null, words: ElementContent[]): ElementContent[] {
  const href = webAddress(address);
  return href === null ? words : [h('a', { href, rel: ['nofollow', 'ugc'] }, words)];
}

/**
 * A web address inside running text, without the punctuation that ends the sentence; brackets belong to it in pairs,
 * as in `https://example.org/Chat_(online)`.
 */
const ADDRESS =
  /\bhttps?:\/\/(?:\([^\s()<>]*\)|[^\s()<>"“”«»])*(?:\([^\s()<>]*\)|[^\s()<>"“”«»[\]{}.,;:!?'’…。、，！？；：」』】）])/giu;

/** Text with the web addresses in it as links. */
export function words(text: string): ElementContent[] {
  if (!text.includes('://')) return lines(text);
  const parts: ElementContent[][] = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    parts.push(lines(text.slice(end, match.index)), linkOr(match[0], lines(match[0])));
    end = match.index + match[0].length;
  }
  parts.push(lines(text.slice(end)));
  return parts.flat();
}

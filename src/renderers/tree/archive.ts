import type { Element } from 'hast';
import { h } from 'hastscript';
import type { WordsSection } from '../../model/draft.ts';
import { headingNode } from './heading.ts';
import { ownDirection, paragraphNodes } from './paragraphs.ts';
import { spaced } from './spaced.ts';
import { webAddress } from './web-address.ts';
import { lines } from './words.ts';

/**
 * Where all of the chat can be read. With words, it is a section like others. With nothing but an address, or
 * nothing at all, it is one line, as summaries usually end: "Archive Session 102", linked if there is an address.
 */
export function archiveNode({ heading, paragraphs }: WordsSection): Element {
  const only = paragraphs.length === 1 ? webAddress(paragraphs[0]?.trim() ?? null) : null;
  const line = heading.trim() === '' ? [] : lines(heading);
  if (paragraphs.length > 0 && (only === null || line.length === 0)) {
    return h('section', { className: ['chat-archive'] }, spaced([headingNode(heading), ...paragraphNodes(paragraphs)]));
  }
  const words = only === null ? line : [h('a', { href: only }, line)];
  return h('section', { className: ['chat-archive'] }, spaced([h('p', ownDirection(heading), words)]));
}

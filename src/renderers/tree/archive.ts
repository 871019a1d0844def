import type { Element } from 'hast';
import type { WordsSection } from '../../model/draft.ts';
import { h } from './h.ts';
import { headingNode } from './heading.ts';
import { ownDirection, paragraphNodes } from './paragraphs.ts';
import { spaced } from './spaced.ts';
import { webAddress } from './web-address.ts';
import { lines } from './words.ts';

/**
 * Where all of the chat can be read. With words, it is a section like others. With nothing but an address, or
 * nothing at all, it is one line, as summaries usually end: "Archive Session 102", linked if there is an address.
 * @param page the archive's own page, which counts more than an address that the host typed
 */
export function archiveNode({ heading, paragraphs }: WordsSection, page: string | null): Element {
  const typed = paragraphs.length === 1 ? webAddress(paragraphs[0]?.trim() ?? null) : null;
  const target = webAddress(page);
  const line = heading.trim() === '' ? [] : lines(heading);
  if (paragraphs.length > 0 && (typed === null || line.length === 0)) {
    const link = target === null ? null : h('p', [h('a', { href: target }, line.length > 0 ? line : lines(target))]);
    const parts = [headingNode(heading), ...paragraphNodes(paragraphs), link];
    return h('section', { className: ['chat-archive'] }, spaced(parts));
  }
  const href = target ?? typed;
  const words = href === null ? line : [h('a', { href }, line)];
  return h('section', { className: ['chat-archive'] }, spaced([h('p', ownDirection(heading), words)]));
}

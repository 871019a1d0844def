import type { Element } from 'hast';
import type { WordsSection } from '../../model/draft.ts';
import { h } from './h.ts';
import { ownDirection, paragraphNodes } from './paragraphs.ts';
import { spaced } from './spaced.ts';

/** The sentence that opens the summary. It stands without its heading, which is a name for the host alone. */
export function pullQuoteNode(section: WordsSection): Element {
  // Its line stands at the side that its words begin at.
  const quote = h('blockquote', ownDirection(section.paragraphs.join(' ')), spaced(paragraphNodes(section.paragraphs)));
  return h('figure', { className: ['chat-pull-quote'] }, spaced([quote]));
}

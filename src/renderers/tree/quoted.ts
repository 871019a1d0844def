import type { Element } from 'hast';
import type { Quote } from '../../model/post.ts';
import { credit } from './credit.ts';
import { directionOfRuns } from './direction.ts';
import { h } from './h.ts';
import { oursWithin } from './ours.ts';
import { textNode } from './post-text.ts';
import type { Setting } from './setting.ts';
import { spaced } from './spaced.ts';

/**
 * The post that a post quotes, inside of it.
 * @param within whether the post around it has a language: the quoted one's is not known, and an empty `lang` says so
 */
export function quotedNode(quote: Quote, setting: Setting, within: boolean): Element {
  const dir = directionOfRuns(quote.text);
  const parts = [textNode(quote.text), credit(quote, setting, oursWithin(within, dir, setting))];
  return h('blockquote', { className: ['chat-quoted'], dir, ...(within ? { lang: '' } : {}) }, spaced(parts));
}

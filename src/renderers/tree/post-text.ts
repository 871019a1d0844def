import type { Element } from 'hast';
import { plainText } from '../../model/plain-text.ts';
import type { RichText } from '../../model/rich-text.ts';
import { h } from './h.ts';
import { richWords } from './rich-words.ts';

/** What somebody wrote, as a paragraph; none where they wrote nothing. */
export function textNode(text: RichText): Element | null {
  return plainText(text) === '' ? null : h('p', { className: ['chat-text'] }, richWords(text));
}

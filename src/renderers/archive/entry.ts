import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { plainText } from '../../model/plain-text.ts';
import type { Post, Quote } from '../../model/post.ts';
import type { RichText } from '../../model/rich-text.ts';
import { authorNodes } from '../tree/credit.ts';
import { directionOfRuns } from '../tree/direction.ts';
import { closersAfter, isolated } from '../tree/isolated.ts';
import { languageOf } from '../tree/post-language.ts';
import { richWords } from '../tree/rich-words.ts';
import type { Setting } from '../tree/setting.ts';
import { webAddress } from '../tree/web-address.ts';

function said(text: string): ElementContent {
  return { type: 'text', value: text };
}

/** The clock time, linked to the post; where there is none, what else can be linked. */
function momentNodes({ time, url }: Post, { hour, language }: Setting): ElementContent[] {
  const href = webAddress(url);
  if (time === null) return href === null ? [] : [h('a', { href }, language.text('draft_permalink')), said(' ')];
  const words = hour(new Date(time));
  return [href === null ? said(words) : h('a', { href }, words), said(' ')];
}

/** Somebody's words in a line of ours, in a direction of their own. */
function wordsNodes(text: RichText, lang: string | null): ElementContent[] {
  if (text.length === 0) return [];
  const own = { className: ['chat-text'], dir: directionOfRuns(text), ...(lang === null ? {} : { lang }) };
  const closers = closersAfter(plainText(text));
  return [said(' '), h('span', own, richWords(text)), ...(closers === '' ? [] : [said(closers)])];
}

function mediaNodes({ media, lang }: Post, { language }: Setting): ElementContent[] {
  return media.flatMap(({ kind, alt }) => {
    const own = languageOf(lang);
    const words =
      alt.trim() === '' ? [] : [said(': '), ...isolated('span', own === null ? {} : { lang: own }, alt.trim())];
    return [said(` [${language.text(`draft_${kind}`)}`), ...words, said(']')];
  });
}

function quoteNodes(quote: Quote | null, setting: Setting): ElementContent[] {
  if (quote === null) return [];
  return [said(' ↳ '), ...authorNodes(quote, setting), said(':'), ...wordsNodes(quote.text, null)];
}

/** A post of the archive on one line: "21:03 Ada Example (@ada): Her words [Image: a shelf]". */
export function entryNodes(post: Post, setting: Setting): ElementContent[] {
  return [
    ...momentNodes(post, setting),
    ...authorNodes(post, setting),
    said(':'),
    ...wordsNodes(post.text, languageOf(post.lang)),
    ...mediaNodes(post, setting),
    ...quoteNodes(post.quote, setting),
  ];
}

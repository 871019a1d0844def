import type { ElementContent } from 'hast';
import { plainText } from '../../model/plain-text.ts';
import type { Post, Quote } from '../../model/post.ts';
import type { RichText } from '../../model/rich-text.ts';
import { authorNodes } from '../tree/credit.ts';
import { directionOfRuns } from '../tree/direction.ts';
import { h } from '../tree/h.ts';
import { closersAfter, isolated } from '../tree/isolated.ts';
import { richWords } from '../tree/rich-words.ts';
import type { Clock } from '../tree/setting.ts';
import { webAddress } from '../tree/web-address.ts';

function said(text: string): ElementContent {
  return { type: 'text', value: text };
}

/** When, as the link to the post. */
function momentNodes({ time, url }: Pick<Post, 'time' | 'url'>, { hour, language }: Clock): ElementContent[] {
  const href = webAddress(url);
  const moment = new Date(time ?? Number.NaN);
  const known = !Number.isNaN(moment.getTime());
  const words = known
    ? h('time', { dateTime: moment.toISOString() }, hour(moment))
    : said(language.text('draft_permalink'));
  if (href !== null) return [h('a', { href }, [words]), said(' ')];
  return known ? [words, said(' ')] : [];
}

/** Somebody's words in a line of ours, in a direction of their own. */
function wordsNodes(text: RichText, lang: string | null): ElementContent[] {
  if (text.length === 0) return [];
  const own = { className: ['chat-text'], dir: directionOfRuns(text), ...(lang === null ? {} : { lang }) };
  const closers = closersAfter(plainText(text));
  return [said(' '), h('span', own, richWords(text)), ...(closers === '' ? [] : [said(closers)])];
}

function mediaNodes({ media, lang }: Post, { language, languageOf }: Clock): ElementContent[] {
  return media.flatMap(({ kind, alt }) => {
    const own = languageOf(lang);
    const words =
      alt.trim() === '' ? [] : [said(': '), ...isolated('span', own === null ? {} : { lang: own }, alt.trim())];
    return [said(` [${language.text(`draft_${kind}`)}`), ...words, said(']')];
  });
}

function quoteNodes(quote: Quote | null, clock: Clock): ElementContent[] {
  if (quote === null) return [];
  const { author, url, text } = quote;
  // Without its time, which may be of another day.
  const who = h('span', { className: ['chat-credit'] }, authorNodes({ author, url }, clock));
  return [said(' ↳ '), h('span', { className: ['chat-quoted'] }, [who, said(':'), ...wordsNodes(text, null)])];
}

/** A post of the archive on one line: "21:03 Ada Example (@ada): Her words [Image: a shelf]". */
export function entryNodes(post: Post, clock: Clock): ElementContent[] {
  return [
    h('span', { className: ['chat-credit'] }, [...momentNodes(post, clock), ...authorNodes(post, clock)]),
    said(':'),
    ...wordsNodes(post.text, clock.languageOf(post.lang)),
    ...mediaNodes(post, clock),
    ...quoteNodes(post.quote, clock),
  ];
}

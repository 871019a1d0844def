import type { Element } from 'hast';
import { h } from 'hastscript';
import type { DraftPick } from '../../model/draft.ts';
import { plainText } from '../../model/plain-text.ts';
import type { Media, Post, Quote } from '../../model/post.ts';
import type { RichText } from '../../model/rich-text.ts';
import { credit, type Ours } from './credit.ts';
import { type Direction, directionOfRuns } from './direction.ts';
import { isolated } from './isolated.ts';
import { richWords } from './rich-words.ts';
import type { Setting } from './setting.ts';
import { spaced } from './spaced.ts';
import { webAddress } from './web-address.ts';

/**
 * A language tag that a browser understands, or null. Sites also send what names none: `und`, `zxx`, and X's own
 * tags in the range for private use (`qme`: media only).
 * @see https://www.rfc-editor.org/rfc/rfc5646#section-2.2.1
 */
export function languageOf(lang: string | null): string | null {
  if (lang === null || /^(?:und|zxx|mul|q[a-t][a-z])\b/iu.test(lang)) return null;
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? null;
  } catch {
    return null;
  }
}

/**
 * A picture is told by its description and linked, not shown: an image from the network's own server would vanish
 * with the post and let the network see every reader of the blog.
 */
function mediaNode(media: Media, post: Post, setting: Setting, ours: Ours, lang: string | null): Element {
  const href = webAddress(post.url) ?? webAddress(media.url);
  const kind = setting.language.text(`draft_${media.kind}`);
  const alt = media.alt.trim();
  return h('p', { className: ['chat-media'], ...ours }, [
    href === null ? kind : h('a', { href }, kind),
    ...(alt === '' ? [] : [': ', ...isolated('span', lang === null ? {} : { lang }, alt)]),
  ]);
}

function textNode(text: RichText): Element | null {
  return plainText(text) === '' ? null : h('p', { className: ['chat-text'] }, richWords(text));
}

/** Language and direction of our own words inside a post, where they differ from the post's. */
function oursWithin(foreign: boolean, dir: Direction, setting: Setting): Ours {
  return {
    ...(foreign ? { lang: setting.language.locale } : {}),
    ...(dir === setting.dir ? {} : { dir: setting.dir }),
  };
}

/** @param within whether the post around it has a language: the quoted one's is not known, and an empty `lang` says so */
function quoteNode(quote: Quote, setting: Setting, within: boolean): Element {
  const dir = directionOfRuns(quote.text);
  const parts = [textNode(quote.text), credit(quote, setting, oursWithin(within, dir, setting))];
  return h('blockquote', { className: ['chat-quoted'], dir, ...(within ? { lang: '' } : {}) }, spaced(parts));
}

/** A pick: the words, what hangs on them, and the credit. */
export function postNode({ post, text }: DraftPick, setting: Setting): Element {
  const lang = languageOf(post.lang);
  const dir = directionOfRuns(text);
  const foreign = lang !== null && lang.split('-')[0] !== setting.language.locale.split('-')[0];
  const ours = oursWithin(foreign, dir, setting);
  const parts = [
    textNode(text),
    ...post.media.map((media) => mediaNode(media, post, setting, ours, lang)),
    post.quote === null ? null : quoteNode(post.quote, setting, lang !== null),
    credit(post, setting, ours),
  ];
  return h('blockquote', { className: ['chat-post'], dir, ...(lang === null ? {} : { lang }) }, spaced(parts));
}

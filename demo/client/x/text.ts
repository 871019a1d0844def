import { emojiUrl } from '../../picture-urls.ts';
import { type Token, tokens } from '../../text-tokens.ts';
import { h, type Wanted } from '../dom.ts';
import { shortCode, shownLink } from '../links.ts';

const NO_SHORTCODES: ReadonlySet<string> = new Set();
const VISIBLE_LENGTH = 27;

function emoji(text: string): Wanted {
  return h('img', { alt: text, draggable: 'false', src: emojiUrl('x', text), class: 'emoji' });
}

function link(url: string): Wanted {
  const { before, visible, rest } = shownLink(url, VISIBLE_LENGTH);
  const unseen = (text: string) => h('span', { 'aria-hidden': 'true', class: 'unseen' }, text);
  return h(
    'a',
    {
      dir: 'ltr',
      href: `https://t.co/${shortCode(url)}`,
      rel: 'noopener noreferrer nofollow',
      target: '_blank',
      role: 'link',
    },
    unseen(before),
    visible,
    rest === '' ? null : unseen(rest),
    rest === '' ? null : h('span', { 'aria-hidden': 'true' }, '…'),
  );
}

function stretch(token: Token, quoted: boolean): Wanted {
  const { type, text } = token;
  if (type === 'emoji') return emoji(text);
  if (type === 'link' && !quoted) return link(text);
  if (type === 'tag' && !quoted) {
    const href = `/hashtag/${encodeURIComponent(text.slice(1))}?src=hashtag_click`;
    return h('span', {}, h('a', { dir: 'ltr', href, role: 'link' }, text));
  }
  if (type === 'mention' && !quoted) {
    const anchor = h('a', { dir: 'ltr', href: `/${text.slice(1)}`, role: 'link' }, text);
    return h('div', { class: 'inline' }, h('span', {}, anchor));
  }
  return h('span', {}, text);
}

function marked(text: string): Token[] {
  return tokens(text, { mentions: 'word', emoji: true, shortcodes: NO_SHORTCODES });
}

/** A post's text; in quotes, tags and links are plain spans. A post without text has no such element. */
export function tweetText(text: string, lang: string, quoted: boolean): Wanted | null {
  if (text === '') return null;
  return h(
    'div',
    { dir: 'auto', lang, 'data-testid': 'tweetText', class: 'text' },
    ...marked(text).map((token) => stretch(token, quoted)),
  );
}

/** A name, its emoji as pictures. */
export function nameParts(name: string): (Wanted | string)[] {
  return tokens(name, { mentions: 'word', emoji: true, shortcodes: NO_SHORTCODES }).map(({ type, text }) =>
    type === 'emoji' ? emoji(text) : text,
  );
}

import { customEmojiUrl, emojiUrl } from '../../picture-urls.ts';
import { type Token, tokens } from '../../text-tokens.ts';
import { h, type Wanted } from '../dom.ts';
import { shownLink } from '../links.ts';

const VISIBLE_LENGTH = 30;
const OWN_HOST = 'https://mastodon.social';

function link(url: string): Wanted {
  const { before, visible, rest } = shownLink(url, VISIBLE_LENGTH);
  return h(
    'a',
    { href: url, target: '_blank', rel: 'nofollow noopener', translate: 'no', title: url },
    h('span', { class: 'invisible' }, before),
    h('span', { class: rest === '' ? '' : 'ellipsis' }, visible),
    h('span', { class: 'invisible' }, rest),
  );
}

export function tagLink(text: string, inText: boolean): Wanted {
  const tag = text.slice(1);
  return h(
    'a',
    {
      class: inText ? 'mention hashtag' : null,
      rel: inText ? 'tag' : null,
      href: `/tags/${encodeURIComponent(tag)}`,
    },
    text.slice(0, 1),
    h('span', {}, tag),
  );
}

function mention(text: string): Wanted {
  const handle = text.slice(1);
  const anchor = h(
    'a',
    { class: 'mention u-url mention', title: `@${handle}`, href: `/@${handle}` },
    '@',
    h('span', {}, handle),
  );
  return h('span', { class: 'h-card', translate: 'no' }, anchor);
}

function picture(text: string, custom: boolean): Wanted {
  return h('img', {
    alt: text,
    title: text,
    class: custom ? 'emojione custom-emoji' : 'emojione',
    draggable: 'false',
    src: custom ? customEmojiUrl(text) : emojiUrl('mastodon', text),
  });
}

function stretch({ type, text }: Token): (Wanted | string)[] {
  if (type === 'tag') return [tagLink(text, true)];
  if (type === 'mention') return [mention(text)];
  if (type === 'link') return [link(text)];
  if (type === 'emoji' || type === 'custom') return [picture(text, type === 'custom')];
  return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [h('br'), line]));
}

function marked(text: string, shortcodes: ReadonlySet<string>): Token[] {
  return tokens(text, { mentions: 'word', emoji: true, shortcodes });
}

/** A name, its emoji as pictures. */
export function nameParts(name: string, shortcodes: ReadonlySet<string>): (Wanted | string)[] {
  return marked(name, shortcodes).flatMap((token) => (token.type === 'text' ? token.text : stretch(token)));
}

/**
 * A text as paragraphs, as the server writes it: one blank line parts them, any other line end is a `br`. Blanks and
 * line ends at the very start and end stay as they are, since a `br` there would not count.
 */
export function paragraphs(text: string, shortcodes: ReadonlySet<string>): Wanted[] {
  if (text === '') return [];
  const [, start = '', middle = '', end = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  const parts = middle.split(/(?<!\n)\n\n(?!\n)/u);
  return parts.map((part, index) => {
    const inner = marked(part, shortcodes).flatMap(stretch);
    return h('p', {}, index === 0 ? start : '', ...inner, index === parts.length - 1 ? end : '');
  });
}

/** Addresses as they stand in the markup that came from the server: with the host. */
export function fromServer(markup: string): string {
  return markup.replaceAll('href="/', `href="${OWN_HOST}/`);
}

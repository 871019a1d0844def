import { type Token, tokens } from '../../text-tokens.ts';
import { h, type Wanted } from '../dom.ts';
import { shortCode } from '../links.ts';

const NO_SHORTCODES: ReadonlySet<string> = new Set();

/** As the client shortens addresses: the host and the start of what follows it. */
function shownAddress(url: string): string {
  const [, host = url, after = ''] = /^https?:\/\/([^/?#]*)(.*)$/su.exec(url) ?? [];
  const path = after === '/' ? '' : after;
  return path.length > 15 ? `${host}${path.slice(0, 13)}...` : `${host}${path}`;
}

function stretch({ type, text }: Token, isFirst: boolean): Wanted | string {
  if (type === 'tag') {
    const tag = text.slice(1);
    return h(
      'a',
      {
        href: `/hashtag/${encodeURIComponent(tag)}`,
        role: 'link',
        'aria-label': `Hashtag ${tag}`,
        'data-no-underline': '1',
      },
      h('span', {}, text),
    );
  }
  if (type === 'mention') {
    // People are linked by their permanent identifier, and the link sits in boxes of its own.
    const did = `did:plc:${shortCode(text).padStart(24, 'demo')}`;
    const link = h('a', { href: `/profile/${did}`, role: 'link', 'data-no-underline': '1' }, text);
    return h('div', { class: 'inline' }, h('div', {}, link));
  }
  if (type === 'link') {
    return h(
      'a',
      { href: text, rel: 'noopener noreferrer', target: '_blank', role: 'link', 'data-no-underline': '1' },
      shownAddress(text),
    );
  }
  // Blanks at the start of a text would be taken for the page's own layout.
  return isFirst && /^\s/u.test(text) ? h('span', {}, text) : text;
}

/** The stretches of a text; line ends stay line feeds, and emoji stay characters. */
export function textParts(text: string): (Wanted | string)[] {
  const marked = tokens(text, { mentions: 'domain', emoji: false, shortcodes: NO_SHORTCODES });
  return marked.map((token, index) => stretch(token, index === 0));
}

/** Names and handles come wrapped in direction marks, so that they do not disturb each other. */
export function isolated(words: string): string {
  return `\u202A${words}\u202C`;
}

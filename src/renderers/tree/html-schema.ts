import type { Schema } from 'hast-util-sanitize';

/**
 * All that a draft is made of, and not one thing more: no ids, no styles, links to http(s) and mail alone, pictures from
 * the web alone.
 */
export const htmlSchema: Schema = {
  tagNames: [
    ...['section', 'div', 'h2', 'h3', 'p', 'br', 'figure', 'blockquote', 'footer', 'span', 'a', 'time', 'img'],
    ...['strong', 'em', 'ul', 'ol', 'li'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'figcaption'],
  ],
  attributes: {
    '*': [['className', /^chat-[a-z-]+$/], ['dir', 'ltr', 'rtl', 'auto'], 'lang'],
    section: [['dataKind', /^[\p{L}\p{N}_-]+$/u]],
    a: ['href', 'title', ['rel', 'nofollow', 'ugc']],
    img: [['className', /^wp-image-\d+$/], 'src', 'alt'],
    span: [['ariaHidden', 'true']],
    time: ['dateTime'],
    th: [['scope', 'row', 'col']],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
  strip: ['script', 'style', 'template'],
  ancestors: {},
  required: {},
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
};

import type { Schema } from 'hast-util-sanitize';

/** All that a draft is made of, and not one thing more: no images, no ids, no styles, links to http(s) and mail alone. */
export const htmlSchema: Schema = {
  tagNames: [
    ...['section', 'h2', 'h3', 'p', 'br', 'figure', 'blockquote', 'footer', 'span', 'a', 'time'],
    ...['strong', 'em', 'ul', 'ol', 'li'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'figcaption'],
  ],
  attributes: {
    '*': [['className', /^chat-[a-z-]+$/], ['dir', 'ltr', 'rtl', 'auto'], 'lang'],
    section: [['dataKind', /^[\p{L}\p{N}_-]+$/u]],
    a: ['href', ['rel', 'nofollow', 'ugc']],
    time: ['dateTime'],
    th: [['scope', 'row', 'col']],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  strip: ['script', 'style', 'template'],
  ancestors: {},
  required: {},
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
};

import { Mark } from '@tiptap/core';
import { linkAddress } from '../../../src/model/link-address.ts';

/**
 * Words that lead somewhere. Nothing of a link but its address: how it looks and opens is the reader's blog's to say.
 * Tiptap's own would bring a list of all the web's domains, to make links of words that nobody asked to have linked.
 */
export const Link = Mark.create({
  name: 'link',
  keepOnSplit: false,
  // What is typed behind it does not belong to it.
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  // The editor reads its own page again where somebody has typed.
  parseHTML: () => [{ tag: 'a[href]' }],
  renderHTML: ({ mark }) => {
    // It may have been written by another program: an address that acts is not put into the page.
    const href = linkAddress(String(mark.attrs.href));
    return ['a', href === null ? {} : { href }, 0];
  },
});

import type { AnyExtension } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Bold } from '@tiptap/extension-bold';
import { Collaboration } from '@tiptap/extension-collaboration';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Italic } from '@tiptap/extension-italic';
import { Link } from '@tiptap/extension-link';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Selection } from '@tiptap/extensions';
import type { XmlFragment } from 'yjs';
import { linkAddress } from '../../../src/model/link-address.ts';

/** Nothing of a link but where it leads: how it looks and opens is the reader's blog's to say. */
const PlainLink = Link.extend({ addAttributes: () => ({ href: { default: null } }) }).configure({
  autolink: false,
  linkOnPaste: false,
  openOnClick: false,
  HTMLAttributes: { target: null, rel: null, class: null },
  isAllowedUri: (address) => linkAddress(address) !== null,
});

/** Always from 1, in the plainest figures. */
const PlainNumbers = OrderedList.extend({ addAttributes: () => ({}) });

/** Without the Tab key: whoever goes through the page by it is not to push an item in on the way. */
const Item = ListItem.extend({
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name) };
  },
});

/** All that prose in this editor can be. Anything else, there is no way to say. */
export function extensions(fragment: XmlFragment): AnyExtension[] {
  return [
    Document,
    Paragraph,
    Text,
    Bold,
    Italic,
    PlainLink,
    BulletList,
    PlainNumbers,
    Item,
    ListKeymap,
    Blockquote,
    HardBreak,
    // Keeps what is selected to be seen while the address of its link is typed.
    Selection,
    Collaboration.configure({ fragment }),
  ];
}

import type { AnyExtension } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Bold } from '@tiptap/extension-bold';
import { Collaboration } from '@tiptap/extension-collaboration';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Italic } from '@tiptap/extension-italic';
import { BulletList } from '@tiptap/extension-list/bullet-list';
import { ListItem } from '@tiptap/extension-list/item';
import { ListKeymap } from '@tiptap/extension-list/keymap';
import { OrderedList } from '@tiptap/extension-list/ordered-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Selection } from '@tiptap/extensions/selection';
import type { XmlFragment } from 'yjs';
import { Link } from './link.ts';

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
    Link,
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

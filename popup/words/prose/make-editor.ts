import { Editor, Extension } from '@tiptap/core';
import type { XmlFragment } from 'yjs';
import { extensions } from './extensions.ts';
import { takePaste } from './take-paste.ts';

interface EditorOptions {
  readonly place: HTMLElement;
  readonly fragment: XmlFragment;
  readonly attributes: Record<string, string>;
  /** The host wants to make a link, or to see to one. */
  onLink(): void;
}

/** An editor in a place of the page, over the shared document that the fragment is of. */
export function makeEditor({ place, fragment, attributes, onLink }: EditorOptions): Editor {
  const keys = Extension.create({
    name: 'keys',
    addKeyboardShortcuts: () => ({
      'Mod-k': () => {
        onLink();
        return true;
      },
    }),
  });
  return new Editor({
    element: place,
    extensions: [...extensions(fragment), keys],
    // The page's own style sheet has it: a page of an extension takes no others.
    injectCSS: false,
    // Lists begin as they do in other editors; stars and underscores stay what the host typed.
    enableInputRules: ['bulletList', 'orderedList'],
    enablePasteRules: false,
    editorProps: { attributes, handleDOMEvents: takePaste },
  });
}

import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'preact/hooks';

function stateOf(editor: Editor) {
  return {
    bold: editor.isActive('bold'),
    italic: editor.isActive('italic'),
    link: editor.isActive('link'),
    bullets: editor.isActive('bulletList'),
    numbers: editor.isActive('orderedList'),
    quote: editor.isActive('blockquote'),
    undo: editor.can().undo(),
    redo: editor.can().redo(),
  };
}

export type ToolState = ReturnType<typeof stateOf>;

/** What holds at the caret of an editor, and what can be undone. */
export function useToolState(editor: Editor): ToolState {
  const [state, setState] = useState(() => stateOf(editor));
  useEffect(() => {
    const follow = () => {
      const now = stateOf(editor);
      // Each letter is a transaction, and few change this.
      setState((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    };
    editor.on('transaction', follow);
    return () => {
      editor.off('transaction', follow);
    };
  }, [editor]);
  return state;
}

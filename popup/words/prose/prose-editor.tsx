import type { Editor } from '@tiptap/core';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fragmentOf } from '../../../src/model/prose-state.ts';
import type { ProseEditorProps } from './editor-props.ts';
import { LinkForm } from './link-form.tsx';
import { makeEditor } from './make-editor.ts';
import { ProseTools } from './prose-tools.tsx';
import { useKeeper } from './use-keeper.ts';

/** Prose with all that it may have, saved as it is typed. */
export function ProseEditor({ words, id, labelId, hintId }: ProseEditorProps) {
  const keeper = useKeeper(words);
  const place = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [linking, setLinking] = useState(false);
  useLayoutEffect(() => {
    if (place.current === null) return;
    const made = makeEditor({
      place: place.current,
      fragment: fragmentOf(keeper.doc),
      attributes: { id, 'aria-multiline': 'true', 'aria-labelledby': labelId, 'aria-describedby': hintId },
      onLink: () => setLinking(true),
    });
    setEditor(made);
    return () => made.destroy();
  }, [keeper, id, labelId, hintId]);
  return (
    <div class="prose-editor">
      {editor !== null && <ProseTools editor={editor} controls={id} onLink={() => setLinking((open) => !open)} />}
      {editor !== null && linking && <LinkForm editor={editor} onClose={() => setLinking(false)} />}
      <div ref={place} class="prose-paper" />
    </div>
  );
}

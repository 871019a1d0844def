import { useId } from 'preact/hooks';
import type { SectionText } from '../../src/model/section.ts';
import { lazy } from '../../src/ui/lazy.tsx';
import type { ProseEditorProps } from './prose/editor-props.ts';

/** The words to read, for as long as the editor is on its way. */
function PlainWords({ words }: ProseEditorProps) {
  return (
    <div class="prose-editor" aria-busy="true">
      <p class="prose-paper" dir="auto">
        {words.plain}
      </p>
    </div>
  );
}

const ProseEditor = lazy(async () => (await import('./prose/prose-editor.tsx')).ProseEditor, PlainWords);

interface ProseFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly words: SectionText;
}

/** Prose with a label above and a hint below, in an editor that is loaded when it is first needed. */
export function ProseField({ label, hint, words }: ProseFieldProps) {
  const id = useId();
  return (
    <div class="labelled">
      <div class="label" id={`${id}-label`}>
        {label}
      </div>
      <ProseEditor words={words} id={id} labelId={`${id}-label`} hintId={`${id}-hint`} />
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}

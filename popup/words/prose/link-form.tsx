import type { Editor } from '@tiptap/core';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../../src/i18n/text.ts';
import { ADDRESS_INPUT } from '../../../src/ui/address-input.ts';
import { Labelled } from '../../../src/ui/labelled.tsx';
import { typedAddress } from './typed-address.ts';

interface LinkFormProps {
  readonly editor: Editor;
  onClose(): void;
}

/** Links what is selected, or the link that the caret stands in; with neither, the address itself is put in. */
function setLink(editor: Editor, href: string, typed: string): void {
  const chain = editor.chain().extendMarkRange('link');
  const isNew = editor.state.selection.empty && !editor.isActive('link');
  if (isNew) chain.insertContent({ type: 'text', text: typed, marks: [{ type: 'link', attrs: { href } }] }).run();
  else chain.setMark('link', { href }).run();
}

/** Asks where a link is to lead. */
export function LinkForm({ editor, onClose }: LinkFormProps) {
  const [known] = useState(() => String(editor.getAttributes('link').href ?? ''));
  const [typed, setTyped] = useState(known);
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []);

  const leave = () => {
    // At once, and not with the next frame as the editor's own command would: the host may already be typing on.
    editor.view.focus();
    onClose();
  };
  const remove = () => {
    editor.chain().extendMarkRange('link').unsetMark('link').run();
    leave();
  };
  const submit = () => {
    if (typed.trim() === '' && known !== '') return remove();
    const href = typedAddress(typed);
    setWrong(href === null);
    if (href === null) return field.current?.focus();
    setLink(editor, href, typed.trim());
    leave();
  };
  return (
    <form
      class="link-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // It would close a popup.
        event.preventDefault();
        leave();
      }}
    >
      <Labelled label={text('prose_link_address')} mistake={wrong ? text('prose_link_mistake') : null}>
        {(ties) => (
          <input
            {...ties}
            ref={field}
            {...ADDRESS_INPUT}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        )}
      </Labelled>
      <p class="buttons">
        <button type="submit">{text('prose_link_set')}</button>
        {known !== '' && (
          <button type="button" onClick={remove}>
            {text('prose_link_remove')}
          </button>
        )}
        <button type="button" onClick={leave}>
          {text('prose_link_cancel')}
        </button>
      </p>
    </form>
  );
}

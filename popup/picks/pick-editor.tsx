import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Asked } from '../../src/drafting/questions.ts';
import { text } from '../../src/i18n/text.ts';
import type { Pick } from '../../src/model/pick.ts';
import { plainText } from '../../src/model/plain-text.ts';
import { writtenAt } from '../../src/model/written-at.ts';
import { useSavedField } from '../store/use-saved-field.ts';
import { PickDetails } from './pick-details.tsx';

interface PickEditorProps {
  readonly pick: Pick;
  readonly asked: Asked | undefined;
  onDone(): void;
}

/** Lets the host mend a pick's words, and say what else there is to say of it. The author's own stay beside them. */
export function PickEditor({ pick, asked, onDone }: PickEditorProps) {
  const original = plainText(pick.post.text);
  const field = useSavedField({
    stored: pick.edited ?? original,
    writtenAt: writtenAt(pick, 'edited'),
    change: (words) => ({ table: 'picks', id: pick.id, fields: { edited: words === original ? null : words } }),
  });
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => area.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the fields in it
    <div
      class="pick-editor"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return;
        event.preventDefault();
        event.stopPropagation();
        onDone();
      }}
    >
      <textarea
        ref={area}
        rows={4}
        dir="auto"
        aria-label={text('workbench_text')}
        value={field.shown}
        onInput={(event) => field.type(event.currentTarget.value)}
        onBlur={field.leave}
      />
      <div class="original">
        <p class="label">{text('workbench_original')}</p>
        <p dir="auto" lang={pick.post.lang ?? undefined}>
          {original}
        </p>
      </div>
      <PickDetails pick={pick} asked={asked} />
      <p class="buttons">
        <button type="button" class="primary" onClick={onDone}>
          {text('workbench_done')}
        </button>
        <button type="button" disabled={field.shown === original} onClick={() => field.type(original)}>
          {text('workbench_restore_original')}
        </button>
      </p>
    </div>
  );
}

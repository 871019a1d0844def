import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { Labelled } from '../../src/ui/labelled.tsx';
import { FormEnd } from './form-end.tsx';
import type { Trying } from './use-trying.ts';

interface JoinFormProps {
  readonly trying: Trying;
  /** Called straight from the press. */
  readonly onJoin: (typed: string) => void;
  readonly onCancel: () => void;
}

/** Where a pairing code is pasted. */
export function JoinForm({ trying, onJoin, onCancel }: JoinFormProps) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    onJoin(typed);
  };
  return (
    <form class="fields" onSubmit={submit} noValidate>
      <Labelled label={text('sync_join_label')} hint={text('sync_join_hint')}>
        {(ties) => (
          <textarea
            {...ties}
            ref={field}
            class="code"
            dir="ltr"
            rows={3}
            autocomplete="off"
            spellcheck={false}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        )}
      </Labelled>
      <FormEnd trying={trying} onCancel={onCancel} />
    </form>
  );
}

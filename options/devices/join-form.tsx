import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { readPairingCode } from '../../src/sync/pairing.ts';
import { Labelled } from '../../src/ui/labelled.tsx';
import { FormEnd } from './form-end.tsx';
import type { Trying } from './use-trying.ts';

/** What a pairing code turned out to be. */
export type ReadCode = Awaited<ReturnType<typeof readPairingCode>>;

interface JoinFormProps {
  readonly trying: Trying;
  /** Called straight from the press. */
  readonly onJoin: (code: ReadCode) => void;
  readonly onCancel: () => void;
}

/** Where a pairing code is pasted. */
export function JoinForm({ trying, onJoin, onCancel }: JoinFormProps) {
  const [typed, setTyped] = useState('');
  /** Read as it is pasted, since the browser asks for the server only while the press is still going on. */
  const read = useRef<ReadCode>('not_ours');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const take = (words: string) => {
    setTyped(words);
    read.current = 'not_ours';
    readPairingCode(words).then((code) => {
      if (field.current?.value === words) read.current = code;
    });
  };
  const submit = (event: Event) => {
    event.preventDefault();
    onJoin(read.current);
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
            onInput={(event) => take(event.currentTarget.value)}
          />
        )}
      </Labelled>
      <FormEnd trying={trying} onCancel={onCancel} />
    </form>
  );
}

import type { ComponentChildren } from 'preact';
import { Labelled } from '../../src/ui/labelled.tsx';

interface KeptFieldProps {
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly value: string;
  /** Lines at least; more than one makes it a field of many lines. */
  readonly rows?: number;
  readonly dir?: 'ltr' | 'auto';
  /** Called at every letter: what is typed is kept at once. */
  onType(value: string): void;
}

/** A labelled field whose value is kept with every letter. */
export function KeptField({ label, hint, value, rows = 1, dir = 'auto', onType }: KeptFieldProps) {
  const onInput = (event: Event & { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
    onType(event.currentTarget.value);
  return (
    <Labelled label={label} hint={hint}>
      {(ties) =>
        rows > 1 ? (
          <textarea {...ties} rows={rows} dir={dir} value={value} onInput={onInput} />
        ) : (
          <input {...ties} type="text" dir={dir} autocomplete="off" value={value} onInput={onInput} />
        )
      }
    </Labelled>
  );
}

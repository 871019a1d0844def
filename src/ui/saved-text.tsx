import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Labelled } from './labelled.tsx';
import { type FieldSource, useField } from './use-field.ts';

export interface SavedTextProps extends FieldSource {
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly placeholder?: string;
  /** What to say of a value that has no canonical form. */
  readonly mistake?: (typed: string) => string | null;
  /** Lines at least; more than one makes it a field of many lines. */
  readonly rows?: number;
  readonly inputMode?: 'numeric';
  /** Takes the focus when it appears: the host asked for it. */
  readonly focused?: boolean;
}

/** A labelled field that is saved as it is typed into. */
export function SavedText(props: SavedTextProps) {
  const { label, hint, placeholder, mistake, rows = 1, inputMode, focused = false } = props;
  const field = useField(props);
  const control = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (focused) control.current?.focus();
  }, [focused]);
  const shared = {
    dir: 'auto',
    value: field.shown,
    placeholder,
    onInput: (event: Event & { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      field.type(event.currentTarget.value),
    onBlur: () => field.leave(),
  } as const;
  return (
    <Labelled label={label} hint={hint} mistake={field.invalid ? (mistake?.(field.shown) ?? null) : null}>
      {(ties) =>
        rows > 1 ? (
          <textarea {...ties} {...shared} ref={control as { current: HTMLTextAreaElement | null }} rows={rows} />
        ) : (
          <input
            {...ties}
            {...shared}
            ref={control as { current: HTMLInputElement | null }}
            type="text"
            inputMode={inputMode}
            autocomplete="off"
          />
        )
      }
    </Labelled>
  );
}

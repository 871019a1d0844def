import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What ties a control to its label, hint and mistake. */
interface Ties {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

interface LabelledProps {
  readonly label: string;
  readonly hint?: ComponentChildren;
  /** What is wrong with the value, and what to do; null while nothing is. */
  readonly mistake?: string | null;
  readonly children: (ties: Ties) => ComponentChildren;
}

/** A control with its label above, a hint below, and the mistake that is in it. */
export function Labelled({ label, hint, mistake = null, children }: LabelledProps) {
  const id = useId();
  const described = [mistake !== null && `${id}-mistake`, hint !== undefined && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div class="labelled">
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': mistake !== null })}
      {mistake !== null && (
        <p class="mistake" id={`${id}-mistake`}>
          {mistake}
        </p>
      )}
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

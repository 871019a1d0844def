import { useState } from 'preact/hooks';
import { useWrites } from '../frame/writes-context.ts';

interface SureButtonProps {
  readonly label: string;
  /** What a second press does, said in the place of the label after the first. */
  readonly sure: string;
  onPress(): void;
}

/** A button for what cannot be undone: the first press says so, the second does it. */
export function SureButton({ label, sure, onPress }: SureButtonProps) {
  const writes = useWrites();
  const [asked, setAsked] = useState(false);
  const press = (event: MouseEvent) => {
    // The second of two clicks in a row has not been thought about.
    if (event.detail > 1) return;
    setAsked(!asked);
    if (asked) onPress();
    else writes.say(sure);
  };
  return (
    <button type="button" class="danger" onClick={press} onBlur={() => setAsked(false)}>
      {asked ? sure : label}
    </button>
  );
}

import type { ComponentChildren } from 'preact';

interface IconButtonProps {
  /** What it does; read out, and shown as a tooltip. */
  readonly label: string;
  /** As `aria-keyshortcuts` writes them; the tooltip shows them too. */
  readonly keys?: string | undefined;
  readonly disabled?: boolean;
  /** For what is on or off. */
  readonly pressed?: boolean | undefined;
  readonly tabIndex?: number | undefined;
  readonly children: ComponentChildren;
  onPress(event: MouseEvent): void;
}

/** Keys for people to read, from how `aria-keyshortcuts` writes them. */
function shownKeys(keys: string): string {
  return keys.replaceAll('Arrow', '').replace('Control', 'Ctrl').replace('Meta', '⌘');
}

/**
 * A button that shows a drawing alone. A disabled one keeps the focus and its place in the order of keys, so that a
 * row that has arrived at the top does not lose whoever moved it there.
 */
export function IconButton({ label, keys, disabled = false, pressed, tabIndex, children, onPress }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={keys === undefined ? label : `${label} (${shownKeys(keys)})`}
      aria-keyshortcuts={keys}
      aria-disabled={disabled}
      aria-pressed={pressed}
      tabIndex={tabIndex}
      onClick={(event) => {
        if (!disabled) onPress(event);
      }}
    >
      {children}
    </button>
  );
}

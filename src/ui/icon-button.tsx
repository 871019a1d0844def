import type { ComponentChildren } from 'preact';

interface IconButtonProps {
  /** What it does; read out, and shown as a tooltip. */
  readonly label: string;
  /** As `aria-keyshortcuts` writes them; the tooltip shows them too. */
  readonly keys?: string | undefined;
  readonly disabled?: boolean;
  readonly tabIndex?: number | undefined;
  readonly children: ComponentChildren;
  onPress(): void;
}

/**
 * A button that shows a drawing alone. A disabled one keeps the focus and its place in the order of keys, so that a
 * row that has arrived at the top does not lose whoever moved it there.
 */
export function IconButton({ label, keys, disabled = false, tabIndex, children, onPress }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={keys === undefined ? label : `${label} (${keys.replaceAll('Arrow', '')})`}
      aria-keyshortcuts={keys}
      aria-disabled={disabled}
      tabIndex={tabIndex}
      onClick={() => {
        if (!disabled) onPress();
      }}
    >
      {children}
    </button>
  );
}

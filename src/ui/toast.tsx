import { useEffect, useState } from 'preact/hooks';
import { text } from '../i18n/text.ts';
import { IconButton } from './icon-button.tsx';
import { CloseIcon } from './icons/close.tsx';

/** Milliseconds that it stands. */
const STAYS = 8000;

interface ToastProps {
  readonly words: string;
  /** Shortcut that undoes too, as `aria-keyshortcuts` writes it. */
  readonly undoKeys?: string;
  /** Takes back what is told; absent where that cannot be done. */
  readonly onUndo?: (() => void) | undefined;
  onDismiss(): void;
}

/** Says what was just done, and offers to take it back. It stays while it is pointed at or focused. */
export function Toast({ words, undoKeys, onUndo, onDismiss }: ToastProps) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onDismiss, STAYS);
    return () => clearTimeout(timer);
  }, [held, onDismiss]);

  return (
    <section
      class="toast"
      aria-label={text('ui_done_label')}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <p dir="auto">{words}</p>
      {onUndo !== undefined && (
        <button type="button" aria-keyshortcuts={undoKeys} onClick={onUndo}>
          {text('ui_undo')}
        </button>
      )}
      <IconButton label={text('ui_dismiss')} onPress={onDismiss}>
        <CloseIcon />
      </IconButton>
    </section>
  );
}

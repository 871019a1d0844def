import { useLayoutEffect, useState } from 'preact/hooks';
import { lazy } from '../../src/ui/lazy.tsx';

const KeysDialog = lazy(async () => (await import('../later.ts')).KeysDialog);

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** Shows the list of keys when somebody presses `?`. */
export function KeysHelp() {
  const [open, setOpen] = useState(false);
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return open ? <KeysDialog onClose={() => setOpen(false)} /> : null;
}

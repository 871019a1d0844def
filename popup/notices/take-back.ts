import { text } from '../../src/i18n/text.ts';
import type { Writes } from '../store/writes.ts';

/** Takes the last act back, and says so. */
export async function takeBack(writes: Writes): Promise<void> {
  const worked = await writes.takeBack();
  if (worked === true) writes.say(text('workbench_undone'));
  if (worked === 'changed') writes.tell(text('workbench_changed_since'));
  if (worked === null) writes.say(text('workbench_nothing_to_undo'));
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('textarea, input:not([type=radio]), select, [contenteditable=true]') !== null
  );
}

/** Ctrl+Z (⌘Z) takes the last act back, except in a text field, which has an undo of its own. Returns what ends it. */
export function listenForUndoKey(writes: Writes): () => void {
  const onKey = (event: KeyboardEvent) => {
    const isUndo =
      (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'z';
    if (!isUndo || isTextField(event.target)) return;
    event.preventDefault();
    takeBack(writes);
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

import { text } from '../i18n/text.ts';

/** What keeps the acts of a page: the store's `Writes`. */
export interface Acts {
  takeBack(): Promise<boolean | 'changed' | null>;
  say(words: string): void;
  tell(words: string): void;
}

/** Takes the last act back, and says so. */
export async function takeBack(acts: Acts): Promise<void> {
  const worked = await acts.takeBack();
  if (worked === true) acts.say(text('workbench_undone'));
  if (worked === 'changed') acts.tell(text('workbench_changed_since'));
  if (worked === null) acts.say(text('workbench_nothing_to_undo'));
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('textarea, input:not([type=radio]), select, [contenteditable=true]') !== null
  );
}

/** Ctrl+Z (⌘Z) takes the last act back, except in a text field, which has an undo of its own. Returns what ends it. */
export function listenForUndoKey(acts: Acts): () => void {
  const onKey = (event: KeyboardEvent) => {
    const isUndo =
      (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'z';
    if (!isUndo || isTextField(event.target)) return;
    event.preventDefault();
    takeBack(acts);
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

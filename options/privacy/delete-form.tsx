import { useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { Labelled } from '../../src/ui/labelled.tsx';
import { useWrites } from '../frame/writes-context.ts';
import { deleteEverything } from './delete-everything.ts';

function isSame(typed: string, word: string): boolean {
  return typed.trim().toLowerCase() === word.toLowerCase();
}

/** Deletes everything. The one act here that cannot be undone, so the one that asks for a word first. */
export function DeleteForm() {
  const writes = useWrites();
  const [typed, setTyped] = useState('');
  const [mistake, setMistake] = useState<string | null>(null);
  const word = text('options_erase_word');
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!isSame(typed, word)) {
      const words = text('options_erase_type', word);
      setMistake(words);
      return writes.say(words);
    }
    const deleted = await deleteEverything(writes);
    setMistake(deleted.ok ? null : text(`failure_${deleted.error.code}`));
    setTyped('');
    if (deleted.ok) writes.tell(text('options_erased'));
  };
  return (
    <form class="add-chat" onSubmit={submit} noValidate>
      <Labelled label={text('options_erase_label', word)} mistake={mistake}>
        {(ties) => (
          <div class="field-and-button">
            <input
              {...ties}
              type="text"
              dir="auto"
              autocomplete="off"
              autocapitalize="none"
              spellcheck={false}
              value={typed}
              onInput={(event) => {
                setTyped(event.currentTarget.value);
                setMistake(null);
              }}
            />
            <button type="submit" class="danger">
              {text('options_erase')}
            </button>
          </div>
        )}
      </Labelled>
    </form>
  );
}

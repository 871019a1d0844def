import { useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { readHashtags } from '../../src/model/typed-hashtags.ts';
import type { NewChat } from '../../src/store/chats.ts';
import { hashtagMistake } from '../../src/ui/hashtag-mistake.ts';
import { Labelled } from '../../src/ui/labelled.tsx';
import { useWrites } from '../frame/writes-context.ts';

/** The field in which the host names a chat. `onAdd` resolves to whether it was set up. */
export function AddChat({ onAdd }: { onAdd: (chat: NewChat) => Promise<boolean> }) {
  const writes = useWrites();
  const [typed, setTyped] = useState('');
  const [mistake, setMistake] = useState<string | null>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    const wrong = hashtagMistake(typed);
    setMistake(wrong);
    if (wrong !== null) return writes.say(wrong);
    if (await onAdd({ hashtags: readHashtags(typed).tags, scope: 'replies', weekly: false })) setTyped('');
  };
  return (
    <form class="add-chat" onSubmit={submit} noValidate>
      <Labelled label={text('options_chat_hashtags')} hint={text('workbench_hashtags_hint')} mistake={mistake}>
        {(ties) => (
          <div class="field-and-button">
            <input
              {...ties}
              type="text"
              dir="auto"
              autocomplete="off"
              autocapitalize="none"
              placeholder="#"
              value={typed}
              onInput={(event) => {
                setTyped(event.currentTarget.value);
                setMistake(null);
              }}
            />
            <button type="submit">{text('options_add')}</button>
          </div>
        )}
      </Labelled>
    </form>
  );
}

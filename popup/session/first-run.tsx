import { useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { readHashtags } from '../../src/model/typed-hashtags.ts';
import { hashtagMistake } from '../../src/ui/hashtag-mistake.ts';
import { Labelled } from '../../src/ui/labelled.tsx';
import { useWorkbench } from '../workbench-context.ts';
import { makeSession } from './acts.ts';
import { DeletedSessions } from './deleted-sessions.tsx';
import { firstSession } from './next-session.ts';

/** What a host sees who has no session yet: what this is for, and the one field that it needs to begin. */
export function FirstRun({ onMade }: { onMade: (sid: string) => void }) {
  const { writes } = useWorkbench();
  const [typed, setTyped] = useState('');
  const [mistake, setMistake] = useState<string | null>(null);

  const submit = async (event: Event) => {
    event.preventDefault();
    const wrong = hashtagMistake(typed);
    if (wrong !== null) return setMistake(wrong);
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const sid = await makeSession(writes, firstSession(readHashtags(typed).tags, zone));
    if (sid !== null) onMade(sid);
  };

  return (
    <main class="first-run">
      <img src="../icons/icon-128.png" alt="" width="64" height="64" />
      <h1>{text('workbench_welcome')}</h1>
      <ol>
        <li>{text('workbench_welcome_1')}</li>
        <li>{text('workbench_welcome_2')}</li>
        <li>{text('workbench_welcome_3')}</li>
      </ol>
      <form onSubmit={submit} noValidate>
        <Labelled label={text('workbench_hashtags')} hint={text('workbench_hashtags_hint')} mistake={mistake}>
          {(ties) => (
            <input
              {...ties}
              type="text"
              dir="auto"
              autocomplete="off"
              placeholder="#"
              value={typed}
              onInput={(event) => {
                setTyped(event.currentTarget.value);
                setMistake(null);
              }}
            />
          )}
        </Labelled>
        <button type="submit" class="primary">
          {text('workbench_create_session')}
        </button>
      </form>
      <DeletedSessions />
    </main>
  );
}

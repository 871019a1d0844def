import { useMemo, useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import { fold } from '../../src/model/fold.ts';
import type { Session } from '../../src/model/session.ts';
import { sessionsWithPicks } from '../../src/store/sessions.ts';
import { sessionName } from '../../src/ui/session-name.ts';
import { useLiveQuery } from '../../src/ui/use-live-query.ts';
import { useWorkbench } from '../workbench-context.ts';
import { SessionRow } from './session-row.tsx';

/** So many are found by looking. */
const FEW = 6;

/** What a session is searched by. */
function wordsOf(session: Session): string {
  return fold([sessionName(session), session.topic, ...session.hashtags, session.start?.slice(0, 10) ?? ''].join(' '));
}

/** Every session, to be found, opened, used again, put away or deleted. */
export function SessionList({ open }: { open: Session }) {
  const [shown, setShown] = useState(false);
  return (
    <details class="sessions" onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>{text('sessions_all')}</summary>
      {shown && <Sessions open={open} />}
    </details>
  );
}

function Sessions({ open }: { open: Session }) {
  const { writes } = useWorkbench();
  const live = useLiveQuery(() => sessionsWithPicks(writes.database));
  const [wanted, setWanted] = useState('');
  const all = live.state === 'ready' ? live.value : [];
  const found = useMemo(() => {
    const words = fold(wanted).split(/\s+/u);
    return all.filter(({ session }) => words.every((word) => wordsOf(session).includes(word)));
  }, [all, wanted]);
  if (live.state === 'loading') return null;
  const rows = (archived: boolean) =>
    found
      .filter(({ session }) => session.archived === archived)
      .map(({ session, picks }) => (
        <SessionRow key={session.id} session={session} picks={picks} isOpen={session.id === open.id} />
      ));
  const put = rows(true);
  return (
    <>
      {all.length > FEW && (
        <input
          type="search"
          dir="auto"
          aria-label={text('sessions_search')}
          placeholder={text('sessions_search')}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      {found.length === 0 && <p class="empty">{text('sessions_none_found', wanted)}</p>}
      <ul class="session-rows">{rows(false)}</ul>
      {put.length > 0 && (
        <>
          <h3>{text('sessions_archived')}</h3>
          <ul class="session-rows">{put}</ul>
        </>
      )}
    </>
  );
}

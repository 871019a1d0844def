import { text } from '../../src/i18n/text.ts';
import type { Session } from '../../src/model/session.ts';
import type { SyncStatus } from '../../src/model/sync-status.ts';
import { allSessions } from '../../src/store/sessions.ts';
import { sizesThere } from '../../src/store/sizes.ts';
import { sessionName } from '../../src/ui/session-name.ts';
import { useLiveQuery } from '../../src/ui/use-live-query.ts';
import { useWrites } from '../frame/writes-context.ts';
import { sizeWords } from './size-words.ts';

interface ListProps {
  readonly heading: string;
  readonly sessions: readonly Session[];
  readonly sizes: ReadonlyMap<string, number>;
}

function SessionsList({ heading, sessions, sizes }: ListProps) {
  if (sessions.length === 0) return null;
  return (
    <>
      <h4>
        {heading} <span class="count">{sessions.length}</span>
      </h4>
      <ul class="sizes">
        {sessions.map((session) => {
          const size = sizes.get(session.id);
          return (
            <li key={session.id}>
              <span dir="auto">{sessionName(session)}</span>
              {size !== undefined && <span class="count">{sizeWords(size)}</span>}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Which sessions the remote holds, which are on this device alone, and how large they are. */
export function SessionsThere({ status }: { status: SyncStatus }) {
  const { database } = useWrites();
  const live = useLiveQuery(async () => {
    const [sessions, sizes] = await Promise.all([allSessions(database), sizesThere(database)]);
    return { sessions, sizes };
  });
  if (live.state !== 'ready') return null;
  const { sessions, sizes } = live.value;
  const { there, onlyHere, size, refused } = status;
  const here = new Set(onlyHere);
  const gone = new Set(there);
  if (sessions.length === 0) return null;
  return (
    <details open={onlyHere.length > 0} class="what-is-where">
      <summary>{text('sync_sessions')}</summary>
      <SessionsList
        heading={text('sync_sessions_here')}
        sessions={sessions.filter(({ id }) => here.has(id))}
        sizes={new Map()}
      />
      <SessionsList
        heading={text('sync_sessions_there')}
        sessions={sessions.filter(({ id }) => gone.has(id) && !here.has(id))}
        sizes={sizes}
      />
      <p class="hint">{text('sync_sessions_size', sizeWords(size))}</p>
      {refused !== null && <p class="mistake">{text('sync_sessions_refused', sizeWords(refused))}</p>}
    </details>
  );
}

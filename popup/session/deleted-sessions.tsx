import { text } from '../../src/i18n/text.ts';
import { deletedSessions } from '../../src/store/sessions.ts';
import { sessionName } from '../../src/ui/session-name.ts';
import { useLiveQuery } from '../../src/ui/use-live-query.ts';
import { useWorkbench } from '../workbench-context.ts';
import { restoreSession } from './acts.ts';

/** The sessions that were deleted, and can be brought back. Nothing where there are none. */
export function DeletedSessions() {
  const { writes } = useWorkbench();
  const live = useLiveQuery(() => deletedSessions(writes.database));
  if (live.state !== 'ready' || live.value.length === 0) return null;
  return (
    <details class="trash">
      <summary>
        {text('workbench_deleted_sessions')} <span class="count">{live.value.length}</span>
      </summary>
      <ul>
        {live.value.map(({ session, picks }) => (
          <li key={session.id}>
            <p dir="auto">
              {sessionName(session)} <span class="count">{text('workbench_session_picks', picks)}</span>
            </p>
            <button
              type="button"
              aria-label={text('workbench_restore_session', sessionName(session))}
              onClick={() => restoreSession(writes, session)}
            >
              {text('workbench_restore')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

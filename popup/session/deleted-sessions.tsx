import { text } from '../../src/i18n/text.ts';
import { deletedSessions } from '../../src/store/sessions.ts';
import { sessionName } from '../../src/ui/session-name.ts';
import { useLiveQuery } from '../../src/ui/use-live-query.ts';
import { PurgeButton } from '../purge/purge-button.tsx';
import { useDoomed } from '../purge/use-doomed.ts';
import { useWorkbench } from '../workbench-context.ts';
import { restoreSession } from './acts.ts';

/** The sessions that were deleted, and can be brought back or deleted for ever. Nothing where there are none. */
export function DeletedSessions() {
  const { writes } = useWorkbench();
  const live = useLiveQuery(() => deletedSessions(writes.database));
  const doomed = useDoomed();
  if (live.state !== 'ready') return null;
  const shown = live.value.filter(({ session }) => !doomed.has(session.id));
  if (shown.length === 0) return null;
  return (
    <details class="trash">
      <summary>
        {text('workbench_deleted_sessions')} <span class="count">{shown.length}</span>
      </summary>
      <ul>
        {shown.map(({ session, picks }) => (
          <li key={session.id}>
            <p dir="auto">
              {sessionName(session)} <span class="count">{text('workbench_session_picks', picks)}</span>
            </p>
            <span class="trash-acts">
              <button
                type="button"
                aria-label={text('workbench_restore_session', sessionName(session))}
                onClick={() => restoreSession(writes, session)}
              >
                {text('workbench_restore')}
              </button>
              <PurgeButton
                label={text('purge_session_named', sessionName(session))}
                doomed={{ table: 'sessions', ids: [session.id] }}
                done={text('purge_session_done', sessionName(session))}
              />
            </span>
          </li>
        ))}
      </ul>
      <p class="hint">{text('purge_hint')}</p>
    </details>
  );
}

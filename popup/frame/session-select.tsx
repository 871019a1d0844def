import { text } from '../../src/i18n/text.ts';
import type { Session } from '../../src/model/session.ts';
import { sessionName } from '../../src/ui/session-name.ts';
import { switchSession } from '../session/switch-session.ts';
import { useWorkbench } from '../workbench-context.ts';

interface SessionSelectProps {
  /** Newest first. */
  readonly sessions: readonly Session[];
  readonly open: Session | null;
}

/** Which session is open. */
export function SessionSelect({ sessions, open }: SessionSelectProps) {
  const { writes } = useWorkbench();
  return (
    <select
      class="session-select"
      aria-label={text('workbench_session')}
      value={open?.id ?? ''}
      onChange={(event) => switchSession(writes, event.currentTarget.value)}
    >
      {open === null && <option value="">{text('workbench_choose_session')}</option>}
      {sessions.map((session) => (
        <option key={session.id} value={session.id}>
          {sessionName(session)}
        </option>
      ))}
    </select>
  );
}

import { text } from '../../src/i18n/text.ts';
import { knownZone } from '../../src/model/known-zone.ts';
import type { Session } from '../../src/model/session.ts';
import { MoreIcon } from '../../src/ui/icons/more.tsx';
import { locale } from '../../src/ui/locale.ts';
import { MenuButton } from '../../src/ui/menu-button.tsx';
import { sessionName } from '../../src/ui/session-name.ts';
import { useWorkbench } from '../workbench-context.ts';
import { archiveSession, deleteSession, duplicateSession } from './acts.ts';
import { switchSession } from './switch-session.ts';

interface SessionRowProps {
  readonly session: Session;
  readonly picks: number;
  readonly isOpen: boolean;
}

/** The day of a session, by its own zone's calendar. */
function dayOf({ start, timeZone }: Session): string {
  if (start === null) return '';
  return new Date(start).toLocaleDateString(locale(), { dateStyle: 'medium', timeZone: knownZone(timeZone) });
}

/** One session of the list. */
export function SessionRow({ session, picks, isOpen }: SessionRowProps) {
  const { writes } = useWorkbench();
  const title = sessionName(session);
  const items = () => [
    { label: text('sessions_duplicate'), onChoose: () => duplicateSession(writes, session) },
    {
      label: text(session.archived ? 'sessions_unarchive' : 'sessions_archive'),
      onChoose: () => archiveSession(writes, session, !session.archived),
    },
    ...(isOpen
      ? []
      : [{ label: text('sessions_delete'), parted: true, onChoose: () => deleteSession(writes, session, null) }]),
  ];
  return (
    <li class="session-row">
      <button
        type="button"
        class="quiet"
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => switchSession(writes, session.id)}
      >
        <span dir="auto">{title}</span>
        <span class="count">
          {[dayOf(session), text('workbench_session_picks', picks)].filter((part) => part !== '').join(' · ')}
        </span>
      </button>
      <MenuButton label={text('sessions_more', title)} items={items}>
        <MoreIcon />
      </MenuButton>
    </li>
  );
}

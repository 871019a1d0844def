import { useEffect, useState } from 'preact/hooks';
import { text } from '../../src/i18n/text.ts';
import type { Session } from '../../src/model/session.ts';
import { minutesTill } from '../../src/model/session-of-now.ts';
import { useWorkbench } from '../workbench-context.ts';
import { openDue } from './open-due.ts';

/** In milliseconds. */
const LOOK = 15_000;

/** How long it is till the session starts, or ends; nothing where that is neither today nor now. */
export function SessionClock({ session }: { session: Session | null }) {
  const { writes } = useWorkbench();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    openDue(writes);
    import('../later.ts').then(({ prepareWeekly }) => prepareWeekly(writes, Date.now()));
    const timer = setInterval(() => {
      setNow(Date.now());
      openDue(writes);
    }, LOOK);
    return () => clearInterval(timer);
  }, [writes]);
  const till = session === null ? null : minutesTill(session, now);
  if (till === null) return null;
  const { of, minutes } = till;
  const hours = Math.floor(minutes / 60);
  const long = hours === 0 ? text('clock_minutes', minutes) : text('clock_hours', hours, minutes % 60);
  return <span class="clock">{text(of === 'start' ? 'clock_till_start' : 'clock_left', long)}</span>;
}

import type { Session } from '../../src/model/session.ts';
import type { ChatSetting } from '../../src/model/setting.ts';
import type { SessionFields } from '../../src/store/sessions.ts';
import { addDays, instantOf, localTime } from '../../src/ui/zoned-time.ts';

export function firstSession(hashtags: readonly string[], timeZone: string): SessionFields {
  return {
    hashtags: [...hashtags],
    number: null,
    topic: '',
    title: '',
    start: null,
    end: null,
    timeZone,
    hostHandle: '',
    scope: 'replies',
  };
}

function iso(instant: number): string {
  return new Date(instant).toISOString();
}

/** The same weekday and time, by the zone's clocks, in the first week after the last session that is not over. */
function weekLater({ start, end, timeZone }: Session, now: number): Pick<Session, 'start' | 'end'> {
  if (start === null) return { start: null, end: null };
  const from = localTime(Date.parse(start), timeZone);
  const today = localTime(now, timeZone).date;
  let date = addDays(from.date, 7);
  while (date < today) date = addDays(date, 7);
  const at = instantOf({ date, time: from.time }, timeZone);
  return { start: iso(at), end: end === null ? null : iso(at + Date.parse(end) - Date.parse(start)) };
}

/**
 * What the session after `last` most likely is. Topic and title are left for the host to say.
 * @param chat what the host has said of the chat that it is a session of
 */
export function nextSession(last: Session, now: number, chat?: ChatSetting): SessionFields {
  return {
    ...firstSession(chat?.hashtags ?? last.hashtags, last.timeZone),
    ...weekLater(last, now),
    number: last.number === null ? null : last.number + 1,
    hostHandle: last.hostHandle,
    scope: chat?.scope ?? last.scope,
  };
}

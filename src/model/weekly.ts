import type { Window } from './window.ts';
import { addDays, instantOf, type LocalTime, localTime } from './zoned-time.ts';

const DAY = 24 * 60 * 60_000;

/** Whole days from one calendar date to another. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / DAY);
}

function shifted({ date, time }: LocalTime, days: number, timeZone: string): number {
  return instantOf({ date: addDays(date, days), time }, timeZone);
}

/**
 * When a weekly chat is next: on the weekday and at the clock times of its last session, in the first week after it
 * whose day is not over in the zone. A day that has come counts until midnight: a session is also made just after the
 * chat, to write it up.
 *
 * Both ends keep their clock times, to the minute, when daylight saving begins or ends, in between or in the session
 * itself. Where the clocks leave a time out, it counts on from before (01:30 is then 02:30); where they show it twice,
 * it is the first (`instantOf`). If that leaves the end before the start, the session lasts as long as the last one.
 * @param last ISO instants; without a start there is nothing to go by, without an end the next one has none
 * @param timeZone IANA name; one that the browser does not know counts as UTC
 * @param now milliseconds since 1970
 */
export function nextWeekly({ start, end }: Window, timeZone: string, now: number): Window {
  if (start === null) return { start: null, end: null };
  const from = localTime(Date.parse(start), timeZone);
  const today = localTime(now, timeZone).date;
  const days = 7 * Math.max(1, Math.ceil(daysBetween(from.date, today) / 7));
  const begins = shifted(from, days, timeZone);
  const iso = new Date(begins).toISOString();
  if (end === null) return { start: iso, end: null };
  const ends = shifted(localTime(Date.parse(end), timeZone), days, timeZone);
  const lasts = Date.parse(end) - Date.parse(start);
  return { start: iso, end: new Date(ends > begins ? ends : begins + lasts).toISOString() };
}

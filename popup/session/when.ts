import type { Session } from '../../src/model/session.ts';
import { addDays, instantOf, localTime } from '../../src/model/zoned-time.ts';

/** When a session is, by the clocks of its time zone: `2026-03-29`, `20:00`, `21:00`; empty where nothing is set. */
export interface When {
  readonly date: string;
  readonly start: string;
  readonly end: string;
}

export function whenOf({ start, end, timeZone }: Pick<Session, 'start' | 'end' | 'timeZone'>): When {
  const from = start === null ? null : localTime(Date.parse(start), timeZone);
  const to = end === null ? null : localTime(Date.parse(end), timeZone);
  return { date: from?.date ?? to?.date ?? '', start: from?.time ?? '', end: to?.time ?? '' };
}

/**
 * The instants that it stands for, or null while a date or a start is missing. An end that is not after the start is
 * on the next day.
 */
export function instantsOf({ date, start, end }: When, timeZone: string): Pick<Session, 'start' | 'end'> | null {
  if (date === '' && start === '' && end === '') return { start: null, end: null };
  if (date === '' || start === '') return null;
  const from = instantOf({ date, time: start }, timeZone);
  const to = end === '' ? null : instantOf({ date: end > start ? date : addDays(date, 1), time: end }, timeZone);
  if (Number.isNaN(from) || Number.isNaN(to)) return null;
  return { start: new Date(from).toISOString(), end: to === null ? null : new Date(to).toISOString() };
}

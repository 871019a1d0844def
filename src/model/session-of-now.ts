import type { Session } from './session.ts';

/** Minutes before its start at which a session is the one to have open: hosts and early birds post before the hour. */
const LEAD = 15;

/** For how long a session without an end is taken to go on, in milliseconds: the longest of the usual lengths. */
const USUAL = 2 * 3600 * 1000;

type Dated = Pick<Session, 'id' | 'start' | 'end' | 'archived'>;

function opensAt({ start }: Dated): number {
  return start === null ? Number.NaN : Date.parse(start) - LEAD * 60_000;
}

/** Whether a session is the one to have open. */
export function isNow(session: Dated, now: number): boolean {
  const { start, end, archived } = session;
  if (start === null || archived || now < opensAt(session)) return false;
  return now <= (end === null ? Date.parse(start) + USUAL : Date.parse(end));
}

/**
 * The session to open by itself: the latest whose time has come, unless the host has chosen another since.
 * @param sessions none deleted
 * @param chosenAt when the host last chose a session, in milliseconds since 1970
 */
export function sessionOfNow<S extends Dated>(sessions: readonly S[], chosenAt: number, now: number): S | null {
  const due = sessions.filter((session) => isNow(session, now) && chosenAt < opensAt(session));
  return due.toSorted((one, other) => opensAt(other) - opensAt(one))[0] ?? null;
}

/** When to look again: the next time at which a session opens by itself. Null where none is planned. */
export function nextOpening(sessions: readonly Dated[], now: number): number | null {
  const ahead = sessions
    .filter(({ archived }) => !archived)
    .map(opensAt)
    .filter((at) => at > now);
  return ahead.length === 0 ? null : Math.min(...ahead);
}

/**
 * How much of a session is left, or how long till it starts, in whole minutes; null where neither is near: it starts
 * in more than a day, is over, or has no times.
 */
export function minutesTill(
  { start, end }: Pick<Session, 'start' | 'end'>,
  now: number,
): { readonly of: 'start' | 'end'; readonly minutes: number } | null {
  if (start === null) return null;
  const toStart = Date.parse(start) - now;
  if (toStart > 24 * 3600 * 1000) return null;
  if (toStart > 0) return { of: 'start', minutes: Math.ceil(toStart / 60_000) };
  const toEnd = (end === null ? Date.parse(start) + USUAL : Date.parse(end)) - now;
  return toEnd <= 0 ? null : { of: 'end', minutes: Math.ceil(toEnd / 60_000) };
}

import type { RemoteKind } from '../model/sync-status.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How often a remote is written to; milliseconds. */
interface Pace {
  /** After an edit, since another mostly follows. */
  readonly pause: number;
  /** Edits that follow each other for longer are sent meanwhile. */
  readonly patience: number;
  /** From one push to the next. */
  readonly gap: number;
}

/**
 * The browser's account takes 120 writes a minute and 1,800 an hour, and what syncs it slows down long before
 * (https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync).
 */
const ACCOUNT: Pace = { pause: 20 * SECOND, patience: MINUTE, gap: 30 * SECOND };
const SERVER: Pace = { pause: 2 * SECOND, patience: 20 * SECOND, gap: 0 };
/** So many pushes to the account in an hour, and the gap grows. */
const MANY = 50;
const LONG_GAP = 100 * SECOND;

/** Edits that have not been sent; times are milliseconds since 1970. */
export interface Waiting {
  readonly first: number;
  readonly last: number;
}

/**
 * When edits are to be sent.
 * @param pushes times of the pushes of the last hour, in whatever order; older ones do no harm
 * @param now times later than this were written by a clock that has been put right since: they do not count
 */
export function pushDue(
  remote: Exclude<RemoteKind, 'off'>,
  pushes: readonly number[],
  waiting: Waiting,
  now: number,
): number {
  const { pause, patience, gap } = remote === 'account' ? ACCOUNT : SERVER;
  const past = pushes.filter((time) => time <= now);
  const isOften = remote === 'account' && past.filter((time) => time > now - HOUR).length >= MANY;
  const edited = Math.min(Math.min(waiting.last, now) + pause, Math.min(waiting.first, now) + patience);
  return Math.max(edited, ...past.map((time) => time + (isOften ? LONG_GAP : gap)));
}

const WAITS = [5 * SECOND, 15 * SECOND, MINUTE, 5 * MINUTE, 15 * MINUTE] as const;
const LONGEST_WAIT = WAITS[4];

/**
 * How long to wait after a problem; milliseconds. Never less than the remote asked for, but that no answer can end syncing
 * for longer than a day.
 * @param failures rounds that have ended with a problem, one after the other; at least 1
 * @param retryAfter what the remote asked for (see `RemoteError`)
 * @param random from 0 to 1: devices that failed at one time do not come back at one time
 */
export function backOff(failures: number, retryAfter: number | null, random: number): number {
  const wait = WAITS[failures - 1] ?? LONGEST_WAIT;
  const asked = Math.min(retryAfter ?? 0, 24 * HOUR);
  return Math.max(wait, asked) + Math.round((wait / 4) * random);
}

import type { RemoteKind } from '../../model/sync-status.ts';
import { pushDue } from '../../sync/pace.ts';
import type { Pacing } from './pacing.ts';

/** Milliseconds: for so long others wait at most to be told that something of theirs has come in. */
const ANSWER = 60_000;
const MINUTE = 60_000;

/** All that decides when syncing goes on. Times are milliseconds since 1970. */
export interface Outlook extends Pacing {
  readonly remote: Exclude<RemoteKind, 'off'>;
  /** Since then the others wait for an answer; null: they do not. */
  readonly owedSince: number | null;
  /** Null: all is well. Else nothing is sent before a whole round has gone well again. */
  readonly problem: { readonly retryAt: number | null } | null;
  /** A chat goes on, or something was written a short while ago. */
  readonly lively: boolean;
}

/** The next thing to be done. */
export interface NextRun {
  readonly at: number;
  readonly what: 'push' | 'round';
}

/** How often a remote is looked at. The account tells by itself. */
function period({ remote, lively }: Outlook): number {
  return (lively && remote !== 'account' ? 5 : 30) * MINUTE;
}

function answerDue({ remote, pushes, owedSince }: Outlook, now: number): number {
  if (owedSince === null) return Infinity;
  const allowed = pushDue(remote, pushes, { first: 0, last: 0 }, now);
  return Math.max(Math.min(owedSince, now) + ANSWER, allowed);
}

/** What is to be done next, and when. */
export function nextRun(outlook: Outlook, now: number): NextRun {
  const { remote, pushes, waiting, roundAt, problem } = outlook;
  // A clock that was put back since must not end it all for long.
  const poll = Math.min(roundAt, now) + period(outlook);
  if (problem !== null) return { at: Math.min(problem.retryAt ?? Infinity, poll), what: 'round' };
  const edits = waiting === null ? Infinity : pushDue(remote, pushes, waiting, now);
  const push = Math.min(edits, answerDue(outlook, now));
  return push < poll ? { at: push, what: 'push' } : { at: poll, what: 'round' };
}

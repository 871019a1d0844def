import type { SyncProblem } from '../../model/sync-status.ts';
import { backOff } from '../../sync/pace.ts';
import { RemoteError } from '../../sync/remote.ts';

/** Thrown where syncing cannot go on for a reason that is none of the remote's. */
export class Halt extends Error {
  constructor(readonly problem: SyncProblem) {
    super(problem);
    this.name = 'Halt';
  }
}

/** What passes by itself. All else waits for the host, or for the next time that the remote is looked at. */
const PASSING: readonly SyncProblem[] = ['offline', 'busy', 'store'];

/**
 * Why a run has ended early, and when it is worth another try.
 * @param error what it has thrown: remotes throw `RemoteError`, the rest is the database's
 * @param failures runs that have failed one after the other, with this one
 */
export function problemOf(error: unknown, failures: number, now: number) {
  const isKnown = error instanceof RemoteError || error instanceof Halt;
  const code: SyncProblem = isKnown ? error.problem : 'store';
  const asked = error instanceof RemoteError ? error.retryAfter : null;
  const wait = PASSING.includes(code) || asked !== null ? backOff(failures, asked, Math.random()) : null;
  return { code, detail: String(error), retryAt: wait === null ? null : now + wait };
}

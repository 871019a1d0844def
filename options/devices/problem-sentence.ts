import { text } from '../../src/i18n/text.ts';
import type { SyncProblem, SyncStatus } from '../../src/model/sync-status.ts';

/** Those whose sentence is the same whatever a device syncs through. */
const ALIKE = {
  offline: 'sync_problem_offline',
  busy: 'sync_problem_busy',
  forbidden: 'sync_problem_forbidden',
  missing: 'sync_problem_missing',
  strange: 'sync_problem_strange',
  foreign: 'sync_problem_foreign',
  locked: 'sync_problem_locked',
  no_permission: 'sync_problem_no_permission',
  store: 'sync_problem_store',
} as const satisfies Record<Exclude<SyncProblem, 'full' | 'signed_out'>, string>;

function fullSentence({ remote, there, onlyHere }: SyncStatus): string {
  return remote === 'account'
    ? text('sync_problem_full_account', there.length, onlyHere.length)
    : text('sync_problem_full');
}

/** Why syncing does not go on, or not whole, and what to do about it; null where it does. */
export function problemSentence(status: SyncStatus): string | null {
  const { problem, remote, onlyHere } = status;
  if (problem === null) return onlyHere.length > 0 ? fullSentence(status) : null;
  const { code } = problem;
  if (code === 'full') return fullSentence(status);
  if (code === 'signed_out') {
    return text(remote === 'wordpress' ? 'sync_problem_signed_out_blog' : 'sync_problem_signed_out');
  }
  return text(ALIKE[code]);
}

/** Whether the host has nothing to do about a problem: it passes by itself. */
export function passes(problem: SyncStatus['problem']): boolean {
  return problem?.code === 'offline' || problem?.code === 'busy';
}

import { text } from '../../src/i18n/text.ts';
import type { SyncProblem } from '../../src/model/sync-status.ts';
import type { Reached } from '../../src/store/reached.ts';

/** What the workbench says of syncing, in one line. */
export interface Line {
  /** With the time that has gone by since `at`, where there is one. */
  words(ago: string): string;
  /** Milliseconds since 1970. */
  readonly at: number | null;
  /** The host has something to do, in the options. */
  readonly waits: boolean;
}

const PROBLEMS = {
  offline: 'sync_line_waiting',
  busy: 'sync_line_waiting',
  signed_out: 'sync_line_signed_out',
  forbidden: 'sync_line_stopped',
  missing: 'sync_line_stopped',
  strange: 'sync_line_stopped',
  foreign: 'sync_line_foreign',
  locked: 'sync_line_locked',
  no_permission: 'sync_line_no_permission',
  store: 'sync_line_stopped',
} as const satisfies Record<Exclude<SyncProblem, 'full'>, string>;

const SENT = {
  account: 'sync_line_account',
  wordpress: 'sync_line_wordpress',
  webdav: 'sync_line_server',
  couchdb: 'sync_line_server',
} as const;

const always = (words: string, waits: boolean): Line => ({ words: () => words, at: null, waits });

function sentWords(remote: keyof typeof SENT, devices: number, ago: string): string {
  if (devices === 0) return text(SENT[remote], ago);
  return devices === 1 ? text('sync_line_device', ago) : text('sync_line_devices', devices, ago);
}

/** What is most worth saying of how syncing stands; what the host has to do comes first. Null: nothing. */
export function lineOf({ status, unsent, devices }: Reached): Line | null {
  if (status === null) return null;
  const { remote, problem, newer, onlyHere, at, running } = status;
  if (remote === 'off') return always(text('sync_line_off'), false);
  if (newer.length > 0) return always(text('sync_line_newer'), true);
  if (problem?.code === 'full' || onlyHere.length > 0) {
    const words = remote === 'account' ? text('sync_line_full_account', onlyHere.length) : text('sync_line_full');
    return always(words, true);
  }
  if (problem !== null) {
    return always(text(PROBLEMS[problem.code]), problem.code !== 'offline' && problem.code !== 'busy');
  }
  if (unsent || running !== null) return always(text('sync_line_going'), false);
  if (at === null) return always(text('sync_line_not_yet'), false);
  return { words: (ago) => sentWords(remote, devices, ago), at, waits: false };
}

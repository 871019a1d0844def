import { text } from '../../src/i18n/text.ts';
import type { SyncProblem, SyncStatus } from '../../src/model/sync-status.ts';

/** What the workbench says of syncing, in one line. */
export interface SyncLine {
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

const always = (words: string, waits: boolean): SyncLine => ({ words: () => words, at: null, waits });

/** Where what is saved here has come to besides. */
interface Reached {
  /** Something has been written that was not sent yet. */
  readonly unsent: boolean;
  /** How many other devices have all that was written here. */
  readonly devices: number;
}

/** What is most worth saying of how syncing stands; what the host has to do comes first. */
export function lineOf(status: SyncStatus, { unsent, devices }: Reached): SyncLine {
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
  const words = (ago: string) =>
    devices === 0 ? text(SENT[remote], ago) : text('sync_line_devices', devices, ago);
  return { words, at, waits: false };
}

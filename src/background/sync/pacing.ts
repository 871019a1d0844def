import browser from 'webextension-polyfill';
import type { Waiting } from '../../sync/pace.ts';

/** What has to outlive the background, and not the browser: its start begins with a round anyway. Milliseconds since 1970. */
export interface Pacing {
  /** Pushes of the last hour. */
  readonly pushes: readonly number[];
  /** Edits that are to be sent; null: there are none. */
  readonly waiting: Waiting | null;
  /** Runs that have ended with a problem, one after the other. */
  readonly failures: number;
  /** When the last round ended. */
  readonly roundAt: number;
}

const KEY = 'sync-pacing';
const NONE: Pacing = { pushes: [], waiting: null, failures: 0, roundAt: 0 };

export async function pacing(): Promise<Pacing> {
  // Nothing but `pace` writes there.
  return ((await browser.storage.session.get(KEY))[KEY] as Pacing | undefined) ?? NONE;
}

const HOUR = 3600_000;

/** Notes that the remote has been written to. */
export async function notePush(now: number): Promise<void> {
  const { pushes } = await pacing();
  await pace({ pushes: [...pushes.filter((at) => at > now - HOUR), now] });
}

/** Call it while holding the lock of syncing. */
export async function pace(change: Partial<Pacing>): Promise<void> {
  await browser.storage.session.set({ [KEY]: { ...(await pacing()), ...change } });
}

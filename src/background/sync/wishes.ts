import browser from 'webextension-polyfill';
import { finishDoomed } from '../../store/doomed.ts';
import { emptyTrash } from '../../store/empty-trash.ts';
import { attempt } from '../../store/failure.ts';
import { replicaOf } from '../../store/replica.ts';
import { keepSyncStatus, syncStatus } from '../../store/sync-status.ts';
import { configHere } from '../../sync/config-here.ts';
import { blobIn } from '../../sync/remotes/account.ts';
import { isSpace } from '../../sync/space.ts';
import { keepAwake } from '../keep-awake.ts';
import type { Host } from './host.ts';
import { pace, pacing } from './pacing.ts';
import type { Task } from './perform.ts';
import { dropPlan, plan, upcoming } from './plan.ts';
import type { RemoteConfig } from './remote-id.ts';
import { run } from './run.ts';
import { newStatus } from './status-keeper.ts';

/**
 * Why syncing is called upon:
 * - `start`: browser or extension have begun;
 * - `now`: the host looks, or the network is back;
 * - `soon`: something may have been written;
 * - `due`: what was planned is due;
 * - `moved`: the host has chosen another remote, or none;
 * - `merge`, `replace`: the host has chosen what becomes of a foreign space;
 * - `came`: these keys have changed in the browser's account.
 */
export type Wish =
  | 'start'
  | 'now'
  | 'soon'
  | 'due'
  | 'moved'
  | 'merge'
  | 'replace'
  | { readonly came: readonly string[] };

/** Minutes until what could not be planned is tried again. */
const AGAIN = 5;

/** The run that goes on, and where. */
let going: { readonly config: string; readonly stop: AbortController } | null = null;

/** Ends a run that goes on where this device no longer syncs. */
async function stopElsewhere(): Promise<void> {
  const config = JSON.stringify(await configHere());
  if (going !== null && going.config !== config) going.stop.abort(new Error('another remote was chosen'));
}

/**
 * Whether another device has put something. What is put from here is told, too. A space is of no interest alone: who begins
 * one puts more.
 */
async function isNews({ database }: Host, keys: readonly string[]): Promise<boolean> {
  const names = keys.flatMap((key) => blobIn(key) ?? []).filter((name) => !isSpace({ name, size: null }));
  const known = await database.blobs.bulkGet(names);
  return known.includes(undefined);
}

/** What a wish comes to; null: nothing is to be done now. */
async function taskFor(wish: Wish, host: Host, config: RemoteConfig): Promise<Task | null> {
  const { database } = host;
  const now = Date.now();
  if (wish === 'merge' || wish === 'replace') return wish;
  if (typeof wish === 'object') return config.kind === 'account' && (await isNews(host, wish.came)) ? 'round' : null;
  if (wish === 'soon') {
    if ((await replicaOf(database).dirty()).length === 0) return null;
    const { waiting } = await pacing();
    await pace({ waiting: { first: waiting?.first ?? now, last: now } });
    return null;
  }
  if (wish !== 'due') return 'round';
  const { at, what } = await upcoming(database, config, now);
  return at <= now ? what : null;
}

/** There is nothing to be done any more, and the status says so. */
async function rest(host: Host): Promise<void> {
  const { database } = host;
  await dropPlan(host);
  const status = await syncStatus(database);
  if (status !== null && status.remote !== 'off') await keepSyncStatus(database, newStatus('off'));
}

async function act(wish: Wish, host: Host): Promise<void> {
  const config = await configHere();
  if (config.kind === 'off') return rest(host);
  const stop = new AbortController();
  going = { config: JSON.stringify(config), stop };
  const task = await taskFor(wish, host, config);
  if (task !== null) await keepAwake(run(task, config, host, stop.signal));
  going = null;
  await plan(host, config, () => fulfil('due', host));
}

/** Wishes that wait for their turn: the same one again would find nothing to do. */
const queue = new Set<Wish>();

/** Does what a wish comes to, one after the other: there may be two backgrounds while the browser updates the extension. */
export async function fulfil(wish: Wish, host: Host): Promise<void> {
  const { database } = host;
  if (wish === 'start') await attempt(database, () => emptyTrash(database, Date.now()));
  // So that it is sent with this round.
  await attempt(database, () => finishDoomed(database));
  if (wish === 'moved') await stopElsewhere();
  if (queue.has(wish)) return;
  queue.add(wish);
  await navigator.locks.request('sync', async () => {
    queue.delete(wish);
    const acted = await attempt(database, () => act(wish, host));
    // The database may open again.
    if (!acted.ok) browser.alarms.create(host.alarm, { delayInMinutes: AGAIN });
  });
}

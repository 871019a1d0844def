import { answer, heardAll, introduceDevice } from '../../store/device-here.ts';
import { type Pulled, round } from '../../sync/engine.ts';
import { push } from '../../sync/push.ts';
import type { Replica } from '../../sync/replica.ts';
import { mergeSpaces, replaceSpace } from '../../sync/space.ts';
import { belong } from './belong.ts';
import { workIn } from './holdings.ts';
import type { Host } from './host.ts';
import { mark, recognise } from './marker.ts';
import { notePush } from './pacing.ts';
import { Halt } from './problem.ts';
import { codecFor, isPermitted, remoteAt } from './remote-at.ts';
import { type RemoteConfig, remoteId } from './remote-id.ts';
import { newStatus, type StatusKeeper } from './status-keeper.ts';
import { thisBrowser } from './this-browser.ts';
import { watch } from './watched.ts';

/**
 * - `push`: send what was written here;
 * - `round`: bring in, send, tidy up;
 * - `merge`, `replace`: the same, after the host has chosen what becomes of a foreign space.
 */
export type Task = 'push' | 'round' | 'merge' | 'replace';

/** What a run goes on. */
export interface Around extends Pick<Host, 'database'> {
  readonly config: RemoteConfig;
  readonly replica: Replica;
  readonly keeper: StatusKeeper;
  readonly stop: AbortSignal;
}

/** Makes sure that this device is one of the remote's. Resolves to what names that. */
async function settle({ config, database, replica, keeper }: Around): Promise<string> {
  if (!(await isPermitted(config))) throw new Halt('no_permission');
  const id = await remoteId(config);
  if (await recognise(database, id)) {
    keeper.set({ restoredAt: Date.now() });
    // At once: were this ended now, the next run would find nothing to recognise.
    await keeper.flush();
  } else if (await belong(replica, id)) keeper.set({ ...newStatus(config.kind), running: keeper.status.running });
  return id;
}

/**
 * Tells what has come in, whatever becomes of the rest.
 * @param isWhole whether nothing was missed that the remote lists
 */
async function tell({ database, replica, keeper }: Around, { skipped }: Pulled, isWhole: boolean): Promise<void> {
  const named = (flaw: string) => skipped.filter(({ why }) => why === flaw).map(({ name }) => name);
  const newer = new Set(named('newer').map((name) => name.slice(0, name.indexOf('.'))));
  keeper.set({ damaged: named('damaged'), newer: [...newer] });
  await heardAll(database, isWhole && skipped.length === 0, Date.now());
  await introduceDevice(database, await thisBrowser());
  // Something is sent anyway: so the answer goes along.
  if ((await replica.dirty()).length > 0) await answer(database);
}

/**
 * Does what there is to do. What was done is done, wherever it ends.
 * @throws RemoteError, Halt, the reason of `stop`, and what the database throws
 */
export async function perform(task: Task, around: Around): Promise<void> {
  const { config, database, replica, keeper, stop } = around;
  const id = await settle(around);
  let total = await workIn(replica, []);
  const seen = watch(await remoteAt(config), stop, {
    onList: async (listed) => {
      total = await workIn(replica, listed);
    },
    onMove: (moved) => keeper.set({ running: { done: moved, total: Math.max(total, moved) } }),
  });
  const sync = { remote: seen.remote, replica, codec: await codecFor(config) };
  try {
    if (task === 'merge') await mergeSpaces(sync);
    if (task === 'replace') await replaceSpace(sync);
    if (task === 'push' && (await replica.recall('space')) !== null) {
      await answer(database);
      await push(sync);
    } else {
      const { space } = await round(sync, async (pulled) => {
        if (pulled.space === 'ours') await tell(around, pulled, !seen.missed);
      });
      if (space !== 'ours') throw new Halt(space);
    }
    await mark(database, id);
  } finally {
    keeper.set({ refused: seen.refused });
    if (seen.wrote) await notePush(Date.now());
  }
}

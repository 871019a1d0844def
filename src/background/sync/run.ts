import { attempt } from '../../store/failure.ts';
import { openNewest } from '../../store/sessions.ts';
import { syncStatus } from '../../store/sync-status.ts';
import { holdings } from './holdings.ts';
import type { Host } from './host.ts';
import { listening } from './listening.ts';
import { pace, pacing } from './pacing.ts';
import { perform, type Task } from './perform.ts';
import { problemOf } from './problem.ts';
import type { RemoteConfig } from './remote-id.ts';
import { newStatus, StatusKeeper } from './status-keeper.ts';

/**
 * Performs a task and keeps the status of it. Never throws: what goes wrong is in the status, with when to try again.
 * @param stop ends it early, and without a problem
 */
export async function run(task: Task, config: RemoteConfig, host: Host, stop: AbortSignal): Promise<void> {
  const { database, refresh } = host;
  const known = await attempt(database, () => syncStatus(database));
  const before = known.ok && known.value?.remote === config.kind ? known.value : newStatus(config.kind);
  const keeper = new StatusKeeper(database, { ...before, running: { done: 0, total: 0 } });
  const here = listening(database);
  const started = Date.now();
  await keeper.flush();
  try {
    await perform(task, { config, database, replica: here.replica, keeper, stop });
    const isLeft = (await here.replica.dirty()).length > 0;
    const { waiting } = await pacing();
    // What was written meanwhile.
    await pace({ failures: 0, waiting: isLeft && waiting !== null ? { first: started, last: waiting.last } : null });
    keeper.set({ ...(await holdings(here.replica)), at: Date.now(), problem: null });
  } catch (error) {
    if (!stop.aborted) {
      const failures = (await pacing()).failures + 1;
      await pace({ failures });
      keeper.set({ problem: problemOf(error, failures, Date.now()) });
    }
  }
  if (task !== 'push') await pace({ roundAt: Date.now() });
  keeper.set({ running: null });
  await keeper.flush();
  // A device that had nothing has no session open: its host would see none. It may have come in with a run that was ended.
  const opened = await attempt(database, () => openNewest(database));
  if (here.changed > 0 || (opened.ok && opened.value)) await refresh(database);
}

import { expect, it, vi } from 'vitest';
import { newStatus, StatusKeeper } from '../../../../src/background/sync/status-keeper.ts';
import { syncStatus } from '../../../../src/store/sync-status.ts';
import { freshDatabase } from '../../store/made-up-session.ts';

it('writes no more than two states of progress a second, and the last one at its end', async () => {
  const database = freshDatabase();
  const written = vi.spyOn(database.local, 'put');
  const keeper = new StatusKeeper(database, newStatus('webdav'));
  await keeper.flush();
  const until = performance.now() + 700;
  let done = 0;
  while (performance.now() < until) {
    done += 1;
    keeper.set({ running: { done, total: 1000 } });
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(written).toHaveBeenCalledTimes(2);
  expect((await syncStatus(database))?.running?.done).toBeGreaterThan(10);
  keeper.set({ running: null, at: 7 });
  await keeper.flush();
  expect(written).toHaveBeenCalledTimes(3);
  expect(await syncStatus(database)).toEqual({ ...newStatus('webdav'), at: 7 });
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(written).toHaveBeenCalledTimes(3);
});

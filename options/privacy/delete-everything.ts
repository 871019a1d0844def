import browser from 'webextension-polyfill';
import { beyond } from '../../src/model/match-pattern.ts';
import type { Result } from '../../src/model/result.ts';
import { erase } from '../../src/store/erase.ts';
import type { Writes } from '../../src/store/writes.ts';
import { keepConfig, keptConfig, touchesConfig } from '../../src/sync/kept-config.ts';
import { networks } from '../../src/ui/access/networks.ts';

/** What the host let us read besides the networks that are built in: a list of servers is something of the host's too. */
async function withdrawServers(): Promise<void> {
  const builtIn = networks().flatMap(({ matches }) => matches);
  const origins = beyond((await browser.permissions.getAll()).origins ?? [], builtIn);
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** That this device does not sync stays known: else the browser's account would bring everything back. */
async function clearLocal(): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(keys.filter((key) => !touchesConfig({ [key]: null })));
}

/** Empties the database, once nothing can come into it any more from other devices. */
async function eraseAlone({ database }: Writes): Promise<Result<null>> {
  const before = await keptConfig();
  await keepConfig({ kind: 'off' });
  // The background holds the lock while it syncs, and ends that now.
  const erased: Result<null> = await navigator.locks.request('sync', () => erase(database));
  if (!erased.ok) await keepConfig(before);
  return erased;
}

/** Deletes all that the extension keeps on this device. The database goes first: if that fails, nothing is deleted. */
export async function deleteEverything(writes: Writes): Promise<Result<null>> {
  const erased = await eraseAlone(writes);
  if (!erased.ok) return erased;
  localStorage.clear();
  // First: what was granted for its data would count as a server once that is no longer noted.
  await Promise.allSettled([withdrawServers()]);
  await Promise.allSettled([clearLocal(), browser.storage.session.clear()]);
  await writes.told();
  return erased;
}

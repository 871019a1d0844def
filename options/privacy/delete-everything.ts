import browser from 'webextension-polyfill';
import { beyond } from '../../src/model/match-pattern.ts';
import type { Result } from '../../src/model/result.ts';
import { erase } from '../../src/store/erase.ts';
import type { Writes } from '../../src/store/writes.ts';
import { networks } from '../../src/ui/access/networks.ts';

/** What the host let us read besides the networks that are built in: a list of servers is something of the host's too. */
async function withdrawServers(): Promise<void> {
  const builtIn = networks().flatMap(({ matches }) => matches);
  const origins = beyond((await browser.permissions.getAll()).origins ?? [], builtIn);
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** Deletes all that the extension keeps anywhere. The database goes first: if that fails, nothing is deleted. */
export async function deleteEverything(writes: Writes): Promise<Result<null>> {
  const erased = await erase(writes.database);
  if (!erased.ok) return erased;
  localStorage.clear();
  // First: what was granted for its data would count as a server once that is no longer noted.
  await Promise.allSettled([withdrawServers()]);
  await Promise.allSettled([browser.storage.local.clear(), browser.storage.session.clear()]);
  await writes.told();
  return erased;
}

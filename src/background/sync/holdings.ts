import type { SyncStatus } from '../../model/sync-status.ts';
import { leftOut } from '../../sync/left-out.ts';
import type { Listed } from '../../sync/remote.ts';
import { type Replica, SETTINGS } from '../../sync/replica.ts';

/** What the remote holds and what it does not, as far as it is known here. */
export async function holdings(replica: Replica): Promise<Pick<SyncStatus, 'there' | 'onlyHere' | 'size'>> {
  const held = (await replica.blobs()).filter(({ state }) => state !== 'outgoing');
  const sids = new Set(held.map(({ sid }) => sid).filter((sid) => sid !== SETTINGS));
  const onlyHere = Object.keys(await leftOut({ replica }));
  return { there: [...sids], onlyHere, size: held.reduce((sum, blob) => sum + blob.size, 0) };
}

/** How many blobs there are to be fetched and put, as far as can be told. */
export async function workIn(replica: Replica, listed: readonly Listed[]): Promise<number> {
  const blobs = await replica.blobs();
  const known = new Set(blobs.map(({ name }) => name));
  const fresh = listed.filter(({ name }) => !known.has(name)).length;
  return fresh + blobs.filter(({ state }) => state === 'outgoing').length + (await replica.dirty()).length;
}

import type { Replica } from '../../sync/replica.ts';
import { unmark } from './marker.ts';

/**
 * Makes this device one of a remote: what it knows of another it forgets, and all that it has is to be sent. Ended in the
 * middle, it is done again.
 * @param remote see `remoteId`
 * @returns whether it belonged to another, or to none
 */
export async function belong(replica: Replica, remote: string): Promise<boolean> {
  if ((await replica.recall('remote')) === remote) return false;
  await unmark();
  for (const what of ['space', 'to-compact', 'left-out'] as const) await replica.remember(what, null);
  await replica.forget((await replica.blobs()).map(({ name }) => name));
  await replica.soil('all');
  await replica.remember('remote', remote);
  return true;
}

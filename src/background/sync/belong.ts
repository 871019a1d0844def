import type { Replica } from '../../sync/replica.ts';
import { unmark } from './marker.ts';

/**
 * Makes this device one of a remote, whose space it has yet to meet: then all that it has is sent. Ended in the middle, it is
 * done again.
 * @param remote see `remoteId`
 * @returns whether it belonged to another, or to none
 */
export async function belong(replica: Replica, remote: string): Promise<boolean> {
  if ((await replica.recall('remote')) === remote) return false;
  await unmark();
  for (const what of ['space', 'to-compact', 'left-out'] as const) await replica.remember(what, null);
  await replica.remember('remote', remote);
  return true;
}

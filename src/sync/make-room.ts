import { groupBy } from './group-by.ts';
import { noteLeft } from './left-out.ts';
import { type KnownBlob, SETTINGS } from './replica.ts';
import type { Sync } from './space.ts';

/** A session leaves the remote, never the device. It comes back whole, once it is written to. */
async function leave({ remote, replica }: Sync, sid: string, blobs: readonly KnownBlob[]): Promise<void> {
  await noteLeft(replica, [sid], []);
  const names = blobs.map(({ name }) => name);
  await remote.del(names);
  await replica.forget(names);
}

/**
 * Makes room on a remote that is full: of the sessions there, the one that has not been written to for the longest time
 * leaves it. Where that is the one for which room is wanted, or it is larger than the remote takes, it is this that stays
 * on the device alone.
 * @returns the session that has left; null: there is none
 */
export async function makeRoom(sync: Sync, blob: KnownBlob): Promise<string | null> {
  const known = (await sync.replica.blobs()).filter(({ sid }) => sid !== SETTINGS);
  const bySession = groupBy(known, ({ sid }) => sid);
  const touched = await sync.replica.touched([...bySession.keys(), blob.sid]);
  const at = (sid: string) => touched.get(sid) ?? 0;
  const there = [...bySession.keys()].filter((sid) => bySession.get(sid)?.some(({ state }) => state !== 'outgoing'));
  const [longest] = there.filter((sid) => sid !== blob.sid).sort((a, b) => at(a) - at(b));
  const fits = blob.size <= (sync.remote.largest ?? Infinity);
  const isOld = longest === undefined || at(longest) >= at(blob.sid);
  const leaving = fits && (blob.sid === SETTINGS || !isOld) ? longest : blob.sid;
  if (leaving === undefined || leaving === SETTINGS) return null;
  await leave(sync, leaving, bySession.get(leaving) ?? []);
  return leaving;
}

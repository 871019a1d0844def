import { leaveOut, leftOut } from './left-out.ts';
import { type KnownBlob, SETTINGS } from './replica.ts';
import type { Sync } from './space.ts';

/**
 * A session leaves the remote, never the device. It has nothing to send from now on; once it is written to, it has, and
 * comes back whole.
 */
async function leave(sync: Sync, sid: string, touched: number, blobs: readonly KnownBlob[]): Promise<void> {
  const { remote, replica, codec } = sync;
  await leaveOut(sync, { ...(await leftOut(sync)), [sid]: touched });
  const rows = await replica.pack(sid, 'dirty');
  const { name, bytes } = await codec.seal({ sid, rows, from: [] });
  await replica.ship({ name, sid, size: bytes.length, state: 'outgoing', bytes }, rows);
  const names = [name, ...blobs.map((blob) => blob.name)];
  await remote.del(names);
  await replica.forget(names);
}

/**
 * Makes room on a remote that is full: of the sessions there, the one that has not been written to for the longest time
 * leaves it. Where that is the one for which room is wanted, or it is larger than the remote takes, it is this that stays
 * on the device alone.
 * @returns whether it is worth another try
 */
export async function makeRoom(sync: Sync, blob: KnownBlob): Promise<boolean> {
  const known = (await sync.replica.blobs()).filter(({ sid }) => sid !== SETTINGS);
  const of = (sid: string) => known.filter((each) => each.sid === sid);
  const there = new Set(known.filter(({ state }) => state !== 'outgoing').map(({ sid }) => sid));
  const touched = await sync.replica.touched([...there, blob.sid]);
  const at = (sid: string) => touched.get(sid) ?? 0;
  const [longest] = [...there].filter((sid) => sid !== blob.sid).sort((a, b) => at(a) - at(b));
  const fits = blob.size <= (sync.remote.largest ?? Infinity);
  const isNewer = blob.sid === SETTINGS || (longest !== undefined && at(longest) < at(blob.sid));
  const stays = fits && isNewer;
  const leaving = stays ? longest : blob.sid;
  if (leaving === undefined || leaving === SETTINGS) return false;
  await leave(sync, leaving, at(leaving), of(leaving));
  return stays;
}

import { groupBy } from './group-by.ts';
import { type KnownBlob, SETTINGS } from './replica.ts';
import type { Sync } from './space.ts';

/** When each session that has left the remote had last been written to. */
type LeftOut = Record<string, number>;

async function leftOut({ replica }: Sync): Promise<LeftOut> {
  return JSON.parse((await replica.recall('left-out')) ?? '{}');
}

/** A session leaves the remote, never the device. It comes back whole, once it is written to. */
async function leave(sync: Sync, sid: string, touched: number, blobs: readonly KnownBlob[]): Promise<void> {
  const { remote, replica } = sync;
  await replica.remember('left-out', JSON.stringify({ ...(await leftOut(sync)), [sid]: touched }));
  const names = blobs.map(({ name }) => name);
  await remote.del(names);
  await replica.forget(names);
}

/**
 * Makes room on a remote that is full: of the sessions there, the one that has not been written to for the longest time
 * leaves it. Where that is the one for which room is wanted, it is this that stays on the device alone.
 * @returns whether it is worth another try
 */
export async function makeRoom(sync: Sync, blob: KnownBlob): Promise<boolean> {
  const known = (await sync.replica.blobs()).filter(({ sid }) => sid !== SETTINGS);
  const bySession = groupBy(known, ({ sid }) => sid);
  const touched = await sync.replica.touched([...bySession.keys(), blob.sid]);
  const at = (sid: string) => touched.get(sid) ?? 0;
  const there = [...bySession.keys()].filter((sid) => bySession.get(sid)?.some(({ state }) => state !== 'outgoing'));
  const [longest] = there.filter((sid) => sid !== blob.sid).sort((a, b) => at(a) - at(b));
  const stays = blob.sid === SETTINGS || (longest !== undefined && at(longest) < at(blob.sid));
  const leaving = stays ? longest : blob.sid;
  if (leaving === undefined) return false;
  await leave(sync, leaving, at(leaving), bySession.get(leaving) ?? []);
  return stays;
}

/**
 * Which of the sessions with something to send are sent, the last written to first: those that have left the remote only
 * once they were written to again, and then whole.
 */
export async function returning(sync: Sync, dirty: readonly string[]): Promise<string[]> {
  const out = await leftOut(sync);
  const touched = await sync.replica.touched(dirty);
  const at = (sid: string) => (sid === SETTINGS ? Infinity : (touched.get(sid) ?? 0));
  const sent = dirty.filter((sid) => at(sid) > (out[sid] ?? -1)).sort((a, b) => at(b) - at(a));
  const back = sent.filter((sid) => sid in out);
  if (back.length > 0) {
    await sync.replica.soil(back);
    const still = Object.entries(out).filter(([sid]) => !back.includes(sid));
    await sync.replica.remember('left-out', JSON.stringify(Object.fromEntries(still)));
  }
  return sent;
}

import { SETTINGS } from './replica.ts';
import type { Sync } from './space.ts';

/** When each session that has left the remote had last been written to. */
type LeftOut = Record<string, number>;

export async function leftOut({ replica }: Pick<Sync, 'replica'>): Promise<LeftOut> {
  return JSON.parse((await replica.recall('left-out')) ?? '{}');
}

export async function leaveOut(sync: Sync, left: LeftOut): Promise<void> {
  const isAny = Object.keys(left).length > 0;
  await sync.replica.remember('left-out', isAny ? JSON.stringify(left) : null);
}

/** Notes sessions that another device has taken off the remote. Those with something to send come back, whole, at once. */
export async function noteLeft(sync: Sync, sids: readonly string[]): Promise<void> {
  const { replica } = sync;
  const wanted = new Set([...(await replica.dirty()), SETTINGS]);
  const [back, left] = [sids.filter((sid) => wanted.has(sid)), sids.filter((sid) => !wanted.has(sid))];
  if (back.length > 0) await replica.soil(back);
  const touched = await replica.touched(left);
  const out = await leftOut(sync);
  const fresh = left.filter((sid) => !Object.hasOwn(out, sid));
  if (fresh.length === 0) return;
  await leaveOut(sync, { ...out, ...Object.fromEntries(fresh.map((sid) => [sid, touched.get(sid) ?? 0])) });
}

/**
 * Which of the sessions with something to send are sent, the last written to first. One that has left the remote had
 * nothing to send then: it was written to again, and comes back whole.
 */
export async function returning(sync: Sync, dirty: readonly string[]): Promise<string[]> {
  const out = await leftOut(sync);
  const back = dirty.filter((sid) => Object.hasOwn(out, sid));
  if (back.length > 0) {
    await sync.replica.soil(back);
    await leaveOut(sync, Object.fromEntries(Object.entries(out).filter(([sid]) => !back.includes(sid))));
  }
  const touched = await sync.replica.touched(dirty);
  const at = (sid: string) => (sid === SETTINGS ? Infinity : (touched.get(sid) ?? 0));
  return [...dirty].sort((a, b) => at(b) - at(a));
}

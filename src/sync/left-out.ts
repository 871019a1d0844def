import { type Replica, SETTINGS } from './replica.ts';

/** By its id, when each session that is on no remote for want of room had last been written to. */
export type LeftOut = Readonly<Record<string, number>>;

export async function leftOut(replica: Replica): Promise<LeftOut> {
  return JSON.parse((await replica.recall('left-out')) ?? '{}');
}

/** Notes which sessions have left the remote, and which are there again. */
export async function noteLeft(replica: Replica, left: readonly string[], back: readonly string[]): Promise<void> {
  const touched = await replica.touched(left);
  const still = Object.entries(await leftOut(replica)).filter(([sid]) => !back.includes(sid));
  const all = [...still, ...left.map((sid) => [sid, touched.get(sid) ?? 0])];
  await replica.remember('left-out', all.length > 0 ? JSON.stringify(Object.fromEntries(all)) : null);
}

/**
 * Which of the sessions with something to send are sent, the last written to first. Whatever is written to a session
 * that has left the remote brings it back, and whole: nothing of it is there.
 */
export async function returning(replica: Replica, dirty: readonly string[]): Promise<string[]> {
  const out = await leftOut(replica);
  const back = dirty.filter((sid) => Object.hasOwn(out, sid));
  if (back.length > 0) {
    await replica.soil(back);
    await noteLeft(replica, [], back);
  }
  const touched = await replica.touched(dirty);
  const at = (sid: string) => (sid === SETTINGS ? Infinity : (touched.get(sid) ?? 0));
  return dirty.toSorted((a, b) => at(b) - at(a));
}

import type { Sync } from './space.ts';

/** Sessions that something was deleted from for ever, and whose blobs may still hold it. */
export interface Wanted {
  readonly sids: ReadonlySet<string>;
  /** They have been compacted, but for some. What was deleted since keeps them all. */
  done(left: ReadonlySet<string>): Promise<void>;
}

export async function wantedNow({ replica }: Sync): Promise<Wanted> {
  const was = await replica.recall('to-compact');
  const sids = new Set<string>(JSON.parse(was ?? '[]'));
  return {
    sids,
    async done(left) {
      if (left.size < sids.size)
        await replica.remember('to-compact', left.size > 0 ? JSON.stringify([...left]) : null, was);
    },
  };
}

/** Of sessions that something was deleted from for ever, no blob is put that was made before: its rows are sent anew. */
export async function dropPurged(sync: Sync): Promise<void> {
  const { sids } = await wantedNow(sync);
  if (sids.size === 0) return;
  const kept = (await sync.replica.blobs()).filter(({ sid, bytes }) => sids.has(sid) && bytes !== undefined);
  const outgoing = kept.filter(({ state }) => state === 'outgoing');
  if (outgoing.length > 0) {
    await sync.replica.soil([...new Set(outgoing.map(({ sid }) => sid))]);
    const names = outgoing.map(({ name }) => name);
    // They may have been put, whole or in part, and the answer lost.
    await sync.remote.del(names);
    await sync.replica.forget(names);
  }
  const sent = kept.filter(({ state }) => state !== 'outgoing');
  if (sent.length > 0) await sync.replica.know(sent.map(({ bytes: _, ...blob }) => blob));
}

import { noticeLeft } from './notice-left.ts';
import type { Listed } from './remote.ts';
import type { KnownBlob } from './replica.ts';
import type { Sync } from './space.ts';

function isWhole({ size }: KnownBlob, listed: Listed | undefined): boolean {
  return listed !== undefined && (listed.size === null || listed.size === size);
}

/**
 * Compares what the remote lists with what is known to have been there. What was put from here and is missing, or was cut
 * short, is put again as it was; what came from elsewhere and is gone is sent anew from the rows, unless a newer blob may
 * have taken its place.
 * @param blobs what the remote lists, spaces apart
 * @param renewed sessions of which something new has just come in
 */
export async function heal(sync: Sync, blobs: readonly Listed[], renewed: ReadonlySet<string>) {
  const { remote, replica } = sync;
  const listed = new Map(blobs.map((blob) => [blob.name, blob]));
  const known = await replica.blobs();
  // A blob that was made of others, and has come in whole, stands for them.
  const covered = new Set(known.filter(({ name }) => listed.has(name)).flatMap(({ from = [] }) => from));
  const confirmed: KnownBlob[] = [];
  const gone: KnownBlob[] = [];
  for (const blob of known) {
    const { name, sid, size, state, from = [] } = blob;
    if (isWhole(blob, listed.get(name))) {
      if (blob.bytes !== undefined) confirmed.push({ name, sid, size, state: 'sent', from });
    } else if (state !== 'outgoing') gone.push(blob);
  }
  if (confirmed.length > 0) await replica.know(confirmed);
  if (remote.losesNothing) return noticeLeft(sync, blobs, gone);
  if (gone.length === 0) return;
  const kept = gone.filter(({ name, bytes }) => bytes !== undefined && !covered.has(name));
  await replica.know(kept.map((blob) => ({ ...blob, state: 'outgoing' })));
  const lost = gone.filter(({ name, sid, bytes }) => bytes === undefined && !covered.has(name) && !renewed.has(sid));
  await replica.soil([...new Set(lost.map(({ sid }) => sid))]);
  await replica.forget(gone.filter((blob) => !kept.includes(blob)).map(({ name }) => name));
}

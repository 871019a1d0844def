import { noticeLeft } from './notice-left.ts';
import type { Listed } from './remote.ts';
import type { KnownBlob } from './replica.ts';
import type { Sync } from './space.ts';

function isWhole({ size }: KnownBlob, listed: Listed | undefined): boolean {
  return listed !== undefined && (listed.size === null || listed.size === size);
}

function sidsOf(blobs: readonly KnownBlob[]): string[] {
  return [...new Set(blobs.map(({ sid }) => sid))];
}

/**
 * Compares what the remote lists with what is known to have been there. What a blob that has come in whole was made of has
 * gone by right. All else was lost: what was put from here is put again as it was, as long as its bytes are kept; and of
 * what came from elsewhere all that is here of its session is sent anew. That is sent once too often where two devices made
 * few blobs of many while this one was away, and never once too seldom.
 * @param blobs what the remote lists, spaces apart
 */
export async function heal(sync: Sync, blobs: readonly Listed[]): Promise<void> {
  const { remote, replica } = sync;
  const listed = new Map(blobs.map((blob) => [blob.name, blob]));
  const known = await replica.blobs();
  const whole = known.filter((blob) => isWhole(blob, listed.get(blob.name)));
  const confirmed = whole.filter(({ bytes }) => bytes !== undefined);
  if (confirmed.length > 0) {
    await replica.know(confirmed.map(({ bytes: _, ...blob }) => ({ ...blob, state: 'sent' })));
  }
  const gone = known.filter((blob) => blob.state !== 'outgoing' && !whole.includes(blob));
  if (remote.losesNothing) return noticeLeft(sync, blobs, gone);
  if (gone.length === 0) return;
  const covered = new Set(whole.flatMap(({ from = [] }) => from));
  const kept = gone.filter(({ name, bytes }) => bytes !== undefined && !covered.has(name));
  if (kept.length > 0) await replica.know(kept.map((blob) => ({ ...blob, state: 'outgoing' })));
  const left = gone.filter((blob) => !kept.includes(blob));
  if (left.length === 0) return;
  const lost = sidsOf(left.filter(({ name }) => !covered.has(name)));
  if (lost.length > 0) await replica.soil(lost);
  // What is there of one that was cut short is of no use to anybody, and would be taken for damaged for ever.
  const cut = left.map(({ name }) => name).filter((name) => listed.has(name));
  if (cut.length > 0) await remote.del(cut);
  await replica.forget(left.map(({ name }) => name));
}

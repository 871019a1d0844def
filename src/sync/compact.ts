import { bySession } from './by-session.ts';
import { push } from './push.ts';
import type { Listed, Remote } from './remote.ts';
import type { KnownBlob } from './replica.ts';
import type { Sync } from './space.ts';
import { wantedNow } from './to-compact.ts';

/** So many blobs of a session become one. */
const MANY = 12;
/** So many names are told of what a blob was made of: those that have gone last, for devices that were away. */
const TOLD = 36;

/** Whether the remote gives back what was put under the name. */
async function isThere({ remote, codec }: Sync, name: string): Promise<boolean> {
  const bytes = await remote.get(name);
  return bytes !== null && typeof (await codec.open(name, bytes)) === 'object';
}

/** Bytes; where there is little room, two such blobs of one session say much of it twice. */
const LARGE = 8000;

function isWorthIt({ many = MANY, isTight }: Remote, blobs: readonly KnownBlob[]): boolean {
  return blobs.length >= many || (isTight === true && blobs.filter(({ size }) => size >= LARGE).length > 1);
}

/**
 * Makes one blob of a session's: all that is known here of it. The others go once that one is safe. Where there is no room
 * for both they go first, and the session is left for a push to send, which finds it room.
 */
async function compactOne(sync: Sync, sid: string, blobs: readonly KnownBlob[]): Promise<void> {
  const { remote, replica, codec } = sync;
  const inputs = blobs.map(({ name }) => name);
  if (remote.isTight) {
    // First: wherever this is ended, the rows are sent again.
    await replica.soil([sid]);
    await remote.del(inputs);
    await replica.forget(inputs);
    return;
  }
  const from = [...new Set([...inputs, ...blobs.flatMap((blob) => blob.from ?? [])])].slice(0, TOLD);
  const rows = await replica.pack(sid, 'all');
  const { name, bytes } = await codec.seal({ sid, rows, from });
  const snapshot: KnownBlob = { name, sid, size: bytes.length, state: 'sent', bytes, from };
  // Should it be cut short on its way, it is put again.
  await replica.know([{ ...snapshot, state: 'outgoing' }]);
  await remote.put(name, bytes);
  if (!(await isThere(sync, name))) return;
  await replica.know([snapshot]);
  await remote.del(inputs);
  await replica.forget(inputs);
}

/**
 * Makes few blobs of many: of sessions that have many, or that something was deleted from for ever. Only where every blob
 * that is listed has been joined here, so that none goes whose contents are not in the one that takes its place; and none
 * is on its way there that may hold what was deleted.
 * @param blobs what was listed before anything was put
 */
export async function compact(sync: Sync, blobs: readonly Listed[]): Promise<void> {
  const wanted = await wantedNow(sync);
  const known = await sync.replica.blobs();
  const names = new Set(known.map(({ name }) => name));
  const strange = bySession(blobs.filter(({ name }) => !names.has(name)));
  const left = new Set(wanted.sids);
  let isSoiled = false;
  for (const [sid, some] of bySession(known)) {
    if (!isWorthIt(sync.remote, some) && !wanted.sids.has(sid)) continue;
    if (strange.has(sid) || some.some(({ state }) => state === 'outgoing')) continue;
    await compactOne(sync, sid, some);
    left.delete(sid);
    isSoiled = sync.remote.isTight === true;
  }
  if (isSoiled) await push(sync);
  await wanted.done(left);
}

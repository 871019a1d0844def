import { groupBy } from './group-by.ts';
import { push } from './push.ts';
import type { Listed, Remote } from './remote.ts';
import type { KnownBlob } from './replica.ts';
import type { Sync } from './space.ts';

/** So many blobs of a session become one, where the remote does not say. */
const MANY = 12;

/** Bytes; where there is little room, two such blobs of one session say much of it twice. */
const LARGE = 8000;

function isWorthIt({ many = MANY, isTight }: Remote, blobs: readonly Listed[]): boolean {
  if (blobs.length >= many) return true;
  return isTight === true && blobs.filter(({ size }) => (size ?? 0) >= LARGE).length > 1;
}

/** Whether the remote gives back what was put under the name. */
async function isThere({ remote, codec }: Sync, name: string): Promise<boolean> {
  const bytes = await remote.get(name);
  return bytes !== null && typeof (await codec.open(name, bytes)) === 'object';
}

/**
 * Makes one blob of a session's: all that is known here of it. The others go once that one is safe. Where there is no room
 * for both they go first, and the session is left for the next push to send.
 */
async function compactOne(sync: Sync, sid: string, inputs: readonly string[]): Promise<void> {
  const { remote, replica, codec } = sync;
  if (remote.isTight) {
    // First: wherever this is ended, the rows are sent again.
    await replica.soil([sid]);
    await remote.del(inputs);
    await replica.forget(inputs);
    return;
  }
  const rows = await replica.pack(sid, 'all');
  const { name, bytes } = await codec.seal({ sid, rows, from: inputs });
  const snapshot: KnownBlob = { name, sid, size: bytes.length, state: 'sent', bytes, from: inputs };
  await remote.put(name, bytes);
  if (!(await isThere(sync, name))) return;
  await replica.know([snapshot]);
  await remote.del(inputs);
  await replica.forget(inputs);
}

/**
 * Makes few blobs of many: of sessions that have many, or that something was deleted from for ever. Only where every blob
 * that is listed has been joined here, so that none goes whose contents are not in the one that takes its place.
 */
export async function compact(sync: Sync, blobs: readonly Listed[]): Promise<void> {
  const { remote, replica } = sync;
  const known = new Map((await replica.blobs()).map((blob) => [blob.name, blob]));
  const wanted = new Set<string>(JSON.parse((await replica.recall('to-compact')) ?? '[]'));
  const sessions = groupBy(blobs, ({ name }) => name.slice(0, name.indexOf('.')));
  const done = new Set<string>();
  for (const [sid, some] of sessions) {
    if (!isWorthIt(remote, some) && !wanted.has(sid)) continue;
    if (some.some(({ name }) => (known.get(name)?.state ?? 'outgoing') === 'outgoing')) continue;
    await compactOne(
      sync,
      sid,
      some.map(({ name }) => name),
    );
    done.add(sid);
  }
  if (remote.isTight === true && done.size > 0) await push(sync);
  const left = [...wanted].filter((sid) => !done.has(sid) && sessions.has(sid));
  if (left.length < wanted.size) await replica.remember('to-compact', left.length > 0 ? JSON.stringify(left) : null);
}

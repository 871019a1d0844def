import { groupBy } from './group-by.ts';
import type { Listed } from './remote.ts';
import type { KnownBlob } from './replica.ts';
import type { Sync } from './space.ts';

/** So many blobs of a session become one, where the remote does not say. */
const MANY = 12;

/** Whether the remote gives back what was put under the name. */
async function isThere({ remote, codec }: Sync, name: string): Promise<boolean> {
  const bytes = await remote.get(name);
  return bytes !== null && typeof (await codec.open(name, bytes)) === 'object';
}

/** Makes one blob of a session's: all that is known here of it. The others go once that one is safe. */
async function compactOne(sync: Sync, sid: string, inputs: readonly string[]): Promise<void> {
  const { remote, replica, codec } = sync;
  const rows = await replica.pack(sid, 'all');
  const { name, bytes } = await codec.seal({ sid, rows, from: inputs });
  const snapshot: KnownBlob = { name, sid, size: bytes.length, state: 'sent', bytes, from: inputs };
  if (remote.isTight) {
    // There is no room for both: should we end in between, the rows are sent again.
    await replica.soil([sid]);
    await remote.del(inputs);
    await replica.forget(inputs);
    await remote.put(name, bytes);
    await replica.ship(snapshot, rows);
    return;
  }
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
    if (some.length < (remote.many ?? MANY) && !wanted.has(sid)) continue;
    if (some.some(({ name }) => (known.get(name)?.state ?? 'outgoing') === 'outgoing')) continue;
    await compactOne(
      sync,
      sid,
      some.map(({ name }) => name),
    );
    done.add(sid);
  }
  const left = [...wanted].filter((sid) => !done.has(sid) && sessions.has(sid));
  if (left.length < wanted.size) await replica.remember('to-compact', left.length > 0 ? JSON.stringify(left) : null);
}

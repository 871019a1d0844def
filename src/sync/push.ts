import { returning } from './left-out.ts';
import { makeRoom } from './make-room.ts';
import { RemoteError } from './remote.ts';
import type { KnownBlob } from './replica.ts';
import type { Sync } from './space.ts';

/** Puts a blob that is kept here, and notes that it was put. Answers whether it was: its session may have left a full remote. */
async function put(sync: Sync, blob: KnownBlob, left: Set<string>): Promise<boolean> {
  if (blob.bytes === undefined) throw new TypeError(`no bytes of ${blob.name} are kept`);
  while (!left.has(blob.sid)) {
    try {
      await sync.remote.put(blob.name, blob.bytes);
      await sync.replica.know([{ ...blob, state: 'sent' }]);
      return true;
    } catch (error) {
      const isFull = error instanceof RemoteError && error.problem === 'full' && sync.remote.isTight === true;
      const leaving = isFull ? await makeRoom(sync, blob) : null;
      if (leaving === null) throw error;
      left.add(leaving);
    }
  }
  return false;
}

/**
 * Sends what was written here and is in no blob yet: one blob a session, one request a blob, the session that was last
 * written to first. After a crash or a lost answer the same blobs are put again. Does nothing before a pull has met the
 * remote's space.
 * @returns how many blobs were put
 */
export async function push(sync: Sync): Promise<number> {
  const { replica, codec } = sync;
  if ((await replica.recall('space')) === null) return 0;
  const left = new Set<string>();
  let sent = 0;
  for (const blob of await replica.blobs()) {
    if (blob.state === 'outgoing' && (await put(sync, blob, left))) sent += 1;
  }
  for (const sid of await returning(replica, await replica.dirty())) {
    // What is dirty in it brings it back at the next push.
    if (left.has(sid)) continue;
    const rows = await replica.pack(sid, 'dirty');
    const { name, bytes } = await codec.seal({ sid, rows, from: [] });
    const blob: KnownBlob = { name, sid, size: bytes.length, state: 'outgoing', bytes };
    await replica.ship(blob, rows);
    if (await put(sync, blob, left)) sent += 1;
  }
  return sent;
}

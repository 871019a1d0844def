import { inOrder } from './in-order.ts';
import { leftOut, returning } from './left-out.ts';
import { makeRoom } from './make-room.ts';
import { RemoteError } from './remote.ts';
import { type KnownBlob, SETTINGS } from './replica.ts';
import type { Sync } from './space.ts';
import { dropPurged } from './to-compact.ts';

/** Puts a blob that is kept here, and notes that it was put. Answers whether there was room for it. */
async function put(sync: Sync, blob: KnownBlob): Promise<boolean> {
  if (blob.bytes === undefined) throw new TypeError(`no bytes of ${blob.name} are kept`);
  for (;;) {
    try {
      await sync.remote.put(blob.name, blob.bytes);
      break;
    } catch (error) {
      const isFull = error instanceof RemoteError && error.problem === 'full' && sync.remote.isTight === true;
      if (!isFull) throw error;
      if (await makeRoom(sync, blob)) continue;
      // What belongs to no session is never left out.
      if (blob.sid === SETTINGS) throw error;
      return false;
    }
  }
  await sync.replica.know([{ ...blob, state: 'sent' }]);
  return true;
}

/** Puts what was made ready before, and may never have been put. */
async function putOutgoing(sync: Sync): Promise<number> {
  let sent = 0;
  for (const { name, state } of await sync.replica.blobs()) {
    if (state !== 'outgoing') continue;
    // Its session may have had to leave, to make room for one before it.
    const blob = (await sync.replica.blobs()).find((each) => each.name === name);
    if (blob !== undefined && (await put(sync, blob))) sent += 1;
  }
  return sent;
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
  await dropPurged(sync);
  let sent = await putOutgoing(sync);
  for (const sid of await returning(sync, await replica.dirty())) {
    // It has just left, to make room for one before it: a part of it would be of no use.
    if (Object.hasOwn(await leftOut(sync), sid)) continue;
    const rows = await replica.pack(sid, 'dirty');
    const { name, bytes } = await codec.seal({ sid, rows: inOrder(rows), from: [] });
    const blob: KnownBlob = { name, sid, size: bytes.length, state: 'outgoing', bytes };
    await replica.ship(blob, rows);
    if (await put(sync, blob)) sent += 1;
  }
  return sent;
}

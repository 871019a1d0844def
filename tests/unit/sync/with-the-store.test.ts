import { expect, it } from 'vitest';
import { applyChanges } from '../../../src/store/changes.ts';
import type { Database } from '../../../src/store/database.ts';
import { deleteForEver } from '../../../src/store/delete-for-ever.ts';
import { addPick, picksOf } from '../../../src/store/picks.ts';
import { replicaOf } from '../../../src/store/replica.ts';
import { allSessions } from '../../../src/store/sessions.ts';
import { codecWith } from '../../../src/sync/codec.ts';
import { round } from '../../../src/sync/engine.ts';
import type { Remote } from '../../../src/sync/remote.ts';
import { madeUpPost } from '../model/made-up-post.ts';
import { databaseWithSession, freshDatabase, value } from '../store/made-up-session.ts';

/** A remote that never fails. */
function shelf() {
  const blobs = new Map<string, Uint8Array>();
  const remote: Remote = {
    list: () => Promise.resolve([...blobs].map(([name, { length }]) => ({ name, size: length }))),
    get: (name) => Promise.resolve(blobs.get(name) ?? null),
    put: async (name, bytes) => void blobs.set(name, bytes),
    del: async (names) => {
      for (const name of names) blobs.delete(name);
    },
  };
  return { blobs, remote };
}

const codec = codecWith(null);

/** All that the remote holds, unpacked. */
async function contents(blobs: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const opened = await Promise.all([...blobs].map(([name, bytes]) => codec.open(name, bytes)));
  expect(opened.filter((one) => typeof one === 'string')).toEqual([]);
  return JSON.stringify(opened);
}

it('goes from device to device, and what is deleted for ever is gone from the remote too', async () => {
  const { blobs, remote } = shelf();
  const { database: desk, sid } = await databaseWithSession();
  const phone = freshDatabase();
  const sync = (database: Database) => round({ remote, replica: replicaOf(database), codec });
  value(await addPick(desk, { sid, section: null, post: madeUpPost() }));
  const id = (await picksOf(desk, sid)).picks[0]?.id ?? '';
  value(await applyChanges(desk, [{ table: 'picks', id, fields: { note: 'A secret' } }]));
  await sync(desk);
  await sync(phone);
  expect((await picksOf(phone, sid)).picks).toMatchObject([{ post: madeUpPost(), note: 'A secret' }]);

  value(await applyChanges(phone, [{ table: 'picks', id, fields: { note: 'Another secret' } }]));
  await sync(phone);
  await sync(desk);
  expect((await picksOf(desk, sid)).picks).toMatchObject([{ note: 'Another secret' }]);
  expect(await contents(blobs)).toMatch(/"A secret".*"Another secret"|"Another secret".*"A secret"/u);

  value(await deleteForEver(desk, 'picks', [id]));
  for (const database of [desk, desk, phone, desk, phone]) await sync(database);
  expect(await contents(blobs)).not.toContain('secret');
  for (const database of [desk, phone]) {
    expect(await picksOf(database, sid)).toEqual({ picks: [], trash: [] });
    expect((await allSessions(database)).map((session) => session.id)).toEqual([sid]);
    expect(JSON.stringify(await database.history.toArray())).not.toContain('secret');
  }
  // Nothing is left to do.
  expect(await sync(desk)).toMatchObject({ sent: 0, joined: 0, changed: 0 });
  expect(await sync(phone)).toMatchObject({ sent: 0, joined: 0, changed: 0 });
});

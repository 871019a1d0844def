import { expect, it } from 'vitest';
import { isDeleted, newRow, type Row } from '../../../src/model/row.ts';
import { everything } from '../../../src/store/backup.ts';
import type { Database } from '../../../src/store/database.ts';
import { deleteForEver } from '../../../src/store/delete-for-ever.ts';
import { erase } from '../../../src/store/erase.ts';
import { addPick, picksOf } from '../../../src/store/picks.ts';
import { replicaOf } from '../../../src/store/replica.ts';
import { sectionsOf } from '../../../src/store/sections.ts';
import { allSessions } from '../../../src/store/sessions.ts';
import { madeUpPost } from '../model/made-up-post.ts';
import { databaseWithSession, freshDatabase, value } from './made-up-session.ts';
import { replicaContract } from './replica-contract.ts';

replicaContract('the store', () => {
  const database = freshDatabase();
  return {
    replica: replicaOf(database),
    write: async (table, row) => {
      await database.table<Row, string>(table).put(row);
    },
    losses: async () => (await database.history.toArray()).map(({ id, sid, lostAt, ...loss }) => loss),
  };
});

/** Sends all that one has to the other, as a remote would carry it. */
async function carry(from: Database, to: Database): Promise<number> {
  const [here, there] = [replicaOf(from), replicaOf(to)];
  let changed = 0;
  for (const sid of await here.dirty()) {
    const rows = await here.pack(sid, 'dirty');
    const blob = { name: `${sid}.${Math.random()}`, sid, size: 1, state: 'joined' as const };
    const wire = Object.fromEntries(
      Object.entries(rows).map(([table, some]) => [table, some.map(({ unsent, ...row }) => row)]),
    );
    changed += await there.join(blob, wire);
    await here.ship(blob, rows);
  }
  return changed;
}

it('brings a session to another device', async () => {
  const { database, sid } = await databaseWithSession();
  value(await addPick(database, { sid, section: null, post: madeUpPost() }));
  const other = freshDatabase();
  await carry(database, other);
  expect((await picksOf(other, sid)).picks.map(({ post }) => post)).toEqual([madeUpPost()]);
  expect(await carry(database, other)).toBe(0);
  expect(await carry(other, database)).toBe(0);
});

it('brings a session back whole that was deleted for ever elsewhere, while it was worked on here', async () => {
  const { database, sid } = await databaseWithSession();
  value(await addPick(database, { sid, section: null, post: madeUpPost() }));
  const other = freshDatabase();
  await carry(database, other);
  const before = value(await everything(database)).tables;
  value(await deleteForEver(other, 'sessions', [sid]));
  const url = 'https://x.com/ada_demo/status/77';
  value(await addPick(database, { sid, section: null, post: madeUpPost({ url }) }));
  await carry(other, database);
  for (const one of [database, other]) {
    expect((await allSessions(one)).map(({ topic }) => topic)).toEqual(before.sessions.map((row) => row.topic));
    expect((await sectionsOf(one, sid)).map(({ heading }) => heading)).toHaveLength(before.sections.length);
    expect((await picksOf(one, sid)).picks.map(({ post }) => post.url)).toEqual([madeUpPost().url, url]);
    await carry(database, other);
  }
});

it('takes in a year of chats within seconds', async () => {
  const other = freshDatabase();
  const replica = replicaOf(other);
  const by = { device: 'desk', now: 1 };
  const started = performance.now();
  for (let week = 0; week < 52; week += 1) {
    const sid = `s${week}`;
    const picks = Array.from({ length: 100 }, (_, at) =>
      newRow({ id: `${sid} ${at}`, sid, section: 'x', order: `a${at}`, post: madeUpPost() }, by),
    ).map(({ unsent, ...row }) => row);
    await replica.join({ name: `${sid}.x`, sid, size: 1, state: 'joined' }, { picks });
  }
  // About a second on two shared cores, with a database that is a simulation; ten would be a mistake.
  expect(performance.now() - started).toBeLessThan(10_000);
  expect(await other.picks.count()).toBe(5200);
});

it('knows nothing any more once all is erased', async () => {
  const { database, sid } = await databaseWithSession();
  const replica = replicaOf(database);
  await replica.remember('space', 'one');
  const rows = await replica.pack(sid, 'dirty');
  await replica.ship({ name: `${sid}.x`, sid, size: 1, state: 'sent' }, rows);
  const [row] = rows.sessions ?? [];
  const late = { ...row, topic: 'Lamps', _s: { base: [1e15, 'x'], edits: {} } } as unknown as Row;
  await replica.join({ name: `${sid}.y`, sid, size: 1, state: 'joined' }, { sessions: [late] });
  expect(isDeleted(late)).toBe(false);
  expect(await database.history.count()).toBeGreaterThan(0);
  value(await erase(database));
  for (const table of database.tables) expect([table.name, await table.count()]).toEqual([table.name, 0]);
  expect([await replica.recall('space'), await replica.blobs(), await replica.dirty()]).toEqual([null, [], []]);
});

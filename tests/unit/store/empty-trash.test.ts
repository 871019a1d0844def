import { expect, it } from 'vitest';
import { patchRow, type Row } from '../../../src/model/row.ts';
import { isTombstone } from '../../../src/model/tombstone.ts';
import { applyChanges } from '../../../src/store/changes.ts';
import { addChat } from '../../../src/store/chats.ts';
import { emptyTrash } from '../../../src/store/empty-trash.ts';
import { addPick, picksOf, removePick } from '../../../src/store/picks.ts';
import { replicaOf } from '../../../src/store/replica.ts';
import { deletedSessions } from '../../../src/store/sessions.ts';
import { madeUpPost } from '../model/made-up-post.ts';
import { databaseWithSession, value } from './made-up-session.ts';

const DAY = 24 * 3600 * 1000;

const joined = (sid: string) => ({ name: `${sid}.${Math.random()}`, sid, size: 1, state: 'joined' as const });

it('deletes for ever what was thrown away more than thirty days ago, and nothing else', async () => {
  const { database, sid } = await databaseWithSession();
  const urls = ['https://x.com/ada_demo/status/1', 'https://x.com/ada_demo/status/2'];
  for (const url of urls) value(await addPick(database, { sid, section: null, post: madeUpPost({ url }) }));
  const before = (await replicaOf(database).pack(sid, 'all')).picks ?? [];
  value(await removePick(database, { sid, url: urls[0] ?? '', identity: urls[0] ?? '' }));
  expect(await emptyTrash(database, Date.now() + 29 * DAY)).toBe(0);
  expect((await picksOf(database, sid)).trash).toHaveLength(1);
  expect(await emptyTrash(database, Date.now() + 31 * DAY)).toBe(1);
  const { picks, trash } = await picksOf(database, sid);
  expect([picks.length, trash.length]).toEqual([1, 0]);
  expect(await emptyTrash(database, Date.now() + 99 * DAY)).toBe(0);
  // A remote still has it as it was, and does not bring it back.
  await replicaOf(database).join(joined(sid), { picks: before });
  expect((await picksOf(database, sid)).picks).toEqual(picks);
});

it('does so with sections, sessions and settings', async () => {
  const { database, sid, section } = await databaseWithSession();
  value(await addPick(database, { sid, section: null, post: madeUpPost() }));
  const chat = value(await addChat(database, { hashtags: ['Lamps'], scope: 'tagged', weekly: false })) ?? '';
  const deleted = { deleted: true };
  value(
    await applyChanges(database, [
      { table: 'sections', id: section('summary'), fields: deleted },
      { table: 'settings', id: chat, fields: deleted },
    ]),
  );
  expect(await emptyTrash(database, Date.now() + 31 * DAY)).toBe(2);
  expect(isTombstone(await database.texts.get(section('summary')))).toBe(true);
  expect(isTombstone(await database.texts.get(section('pull-quote')))).toBe(false);
  expect(isTombstone(await database.settings.get(chat))).toBe(true);
  value(await applyChanges(database, [{ table: 'sessions', id: sid, fields: deleted }]));
  expect(await deletedSessions(database)).toHaveLength(1);
  expect(await emptyTrash(database, Date.now() + 31 * DAY)).toBe(1);
  expect(await deletedSessions(database)).toEqual([]);
  expect((await database.picks.toArray()).every(isTombstone)).toBe(true);
});

it('forgets what lost more than thirty days ago', async () => {
  const { database, sid } = await databaseWithSession();
  const there = patchRow((await database.sessions.get(sid)) as Row, { topic: 'Lamps' } as Partial<Row>, {
    device: 'phone',
    now: Date.now() + 5,
  });
  await replicaOf(database).join(joined(sid), { sessions: [there] });
  expect(await database.history.count()).toBe(1);
  await emptyTrash(database, Date.now() + 29 * DAY);
  expect(await database.history.count()).toBe(1);
  await emptyTrash(database, Date.now() + 31 * DAY);
  expect(await database.history.count()).toBe(0);
});

it('empties again what was written to elsewhere and thrown away, after it was deleted for ever here', async () => {
  const { database, sid } = await databaseWithSession();
  value(await addPick(database, { sid, section: null, post: madeUpPost() }));
  const pick = (await database.picks.toCollection().first()) as Row;
  const noted = patchRow(pick, { note: 'late' } as Partial<Row>, { device: 'phone', now: Date.now() + 100 });
  const thrown = patchRow(noted, { deleted: true }, { device: 'phone', now: Date.now() + 200 });
  value(await removePick(database, { sid, url: madeUpPost().url, identity: madeUpPost().url }));
  expect(await emptyTrash(database, Date.now() + 31 * DAY)).toBe(1);
  const { unsent: _, ...elsewhere } = thrown;
  await replicaOf(database).join(joined(sid), { picks: [elsewhere] });
  expect(await database.picks.get(pick.id)).toMatchObject({ purged: true, note: 'late' });
  expect((await picksOf(database, sid)).trash).toEqual([]);
  await emptyTrash(database, Date.now() + 90 * DAY);
  expect(await database.picks.get(pick.id)).not.toHaveProperty('note');
});

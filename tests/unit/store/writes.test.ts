// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fail, succeed } from '../../../src/model/result.ts';
import type { Change } from '../../../src/store/changes.ts';
import { openSession } from '../../../src/store/sessions.ts';
import { ensureHost } from '../../../src/store/settings.ts';
import { Writes } from '../../../src/store/writes.ts';
import { databaseWithSession, value } from './made-up-session.ts';

async function withWrites(hears = true) {
  const made = await databaseWithSession();
  const told: string[] = [];
  const writes = new Writes(made.database, async (what) => {
    told.push(what);
    return hears ? succeed(null) : fail('unreachable');
  });
  const topic = (words: string): Change => ({ table: 'sessions', id: made.sid, fields: { topic: words } });
  const nowhere: Change = { table: 'sessions', id: 'nowhere', fields: { topic: 'lost?' } };
  return { ...made, writes, told, topic, nowhere };
}

describe('writes', () => {
  it('tell the background of each, and of those apart that badge and timelines show', async () => {
    const { writes, told, topic, nowhere, section } = await withWrites();
    await writes.change([topic('New')]);
    expect(told.splice(0)).toEqual(['other', 'shown']);
    await writes.change([{ table: 'texts', id: section('summary'), fields: { plain: 'Words' } }]);
    expect(told.splice(0)).toEqual(['other']);
    value(await ensureHost(writes.database));
    await writes.change([{ table: 'settings', id: 'host', fields: { name: 'Ada' } }]);
    expect(told.splice(0)).toEqual(['other']);
    await writes.change([nowhere]);
    expect(told).toEqual([]);
  });

  it('say so when the background did not hear', async () => {
    const { writes, topic } = await withWrites(false);
    await writes.change([topic('New')]);
    await expect.poll(() => writes.unheard.value?.code).toBe('unreachable');
  });

  it('are taken back one after the other, the last first, whether offered on the screen or not', async () => {
    const { writes, database, topic } = await withWrites();
    const before = (await openSession(database))?.topic;
    await writes.change([topic('One')], { done: 'one' });
    await writes.change([topic('Two')], { done: 'two', offered: false });
    expect(writes.notice.value).toBe(null);
    expect(await writes.takeBack()).toBe(true);
    expect((await openSession(database))?.topic).toBe('One');
    expect(await writes.takeBack()).toBe(true);
    expect((await openSession(database))?.topic).toBe(before);
    expect(await writes.takeBack()).toBe(null);
  });

  it('are not taken back over what was written since', async () => {
    const { writes, database, topic } = await withWrites();
    await writes.change([topic('One')], { done: 'one' });
    await writes.change([topic('Typed since')]);
    expect(await writes.takeBack()).toBe('changed');
    expect((await openSession(database))?.topic).toBe('Typed since');
    expect(writes.unsaved.value.size).toBe(0);
    expect(await writes.takeBack()).toBe(null);
  });

  it('that fail stay known, with their words, until the same is written', async () => {
    const { writes, nowhere, topic, database } = await withWrites();
    expect(await writes.change([nowhere], { words: 'lost?', done: 'done' })).toBe(false);
    expect([...writes.unsaved.value.values()]).toMatchObject([{ failure: { code: 'no_session' }, words: 'lost?' }]);
    expect(writes.notice.value).toBe(null);
    await writes.change([topic('Another field')]);
    expect(writes.unsaved.value.size).toBe(1);
    const row = await database.sessions.toCollection().first();
    if (row !== undefined) await database.sessions.add({ ...row, id: 'nowhere' });
    expect(await [...writes.unsaved.value.values()][0]?.again()).toBe(true);
    expect(writes.unsaved.value.size).toBe(0);
    expect((await database.sessions.get('nowhere'))?.topic).toBe('lost?');
  });
});

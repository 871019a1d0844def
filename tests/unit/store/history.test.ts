// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { proseOfPlain } from '../../../src/model/plain-prose.ts';
import { stateOfProse } from '../../../src/model/prose-state.ts';
import { succeed } from '../../../src/model/result.ts';
import { patchRow, type Row } from '../../../src/model/row.ts';
import type { SyncedTable } from '../../../src/model/synced.ts';
import { applyChanges } from '../../../src/store/changes.ts';
import type { Database } from '../../../src/store/database.ts';
import { deleteForEver } from '../../../src/store/delete-for-ever.ts';
import { lostValues, restoreLoss } from '../../../src/store/history.ts';
import { addPick, picksOf } from '../../../src/store/picks.ts';
import { saveProse } from '../../../src/store/prose.ts';
import { replicaOf } from '../../../src/store/replica.ts';
import { Writes } from '../../../src/store/writes.ts';
import { madeUpPost } from '../model/made-up-post.ts';
import { databaseWithSession, value } from './made-up-session.ts';

let made = 0;

/** Another device writes to a row that is here, after all that is in it now. */
async function writtenElsewhere(database: Database, table: SyncedTable, id: string, fields: object, ahead = 1000) {
  const row = await database.table<Row, string>(table).get(id);
  if (row === undefined) throw new Error(`no row ${id}`);
  const { unsent: _, ...there } = patchRow(row, fields, { device: 'phone', now: Date.now() + ahead });
  made += 1;
  const blob = { name: `s.${made}`, sid: String(Reflect.get(row, 'sid') ?? id), size: 1, state: 'joined' as const };
  await replicaOf(database).join(blob, { [table]: [there] });
}

const shown = async (database: Database) => (await lostValues(database)).map(({ lost }) => [lost.field, lost.value]);

describe('what another device’s writing took the place of', () => {
  it('is told, newest first, with the row as it is now', async () => {
    const { database, sid, section } = await databaseWithSession();
    await writtenElsewhere(database, 'sessions', sid, { topic: 'Lamps' });
    await new Promise((resolve) => setTimeout(resolve, 2));
    await writtenElsewhere(database, 'sections', section('highlight'), { heading: 'Best' });
    const [heading, topic] = await lostValues(database);
    expect(heading).toMatchObject({ lost: { value: 'highlight', sid }, row: { heading: 'Best' } });
    expect(topic).toMatchObject({
      lost: { value: 'Reading corners that get read in', won: [expect.any(Number), 'phone'] },
    });
  });

  it('is not told where one device went on, nor of fields that mean nothing to people', async () => {
    const { database, sid } = await databaseWithSession();
    await writtenElsewhere(database, 'sessions', sid, { topic: 'Lamps', createdAt: 3 });
    await writtenElsewhere(database, 'sessions', sid, { topic: 'More lamps' }, 2000);
    expect((await database.history.toArray()).map(({ value }) => value)).toContain('Lamps');
    expect(await shown(database)).toEqual([['topic', 'Reading corners that get read in']]);
  });

  it('is written again as an edit of now, which can be taken back and is sent', async () => {
    const { database, sid } = await databaseWithSession();
    await writtenElsewhere(database, 'sessions', sid, { topic: 'Lamps' });
    const replica = replicaOf(database);
    await replica.ship({ name: 's.x', sid, size: 1, state: 'sent' }, await replica.pack(sid, 'dirty'));
    const writes = new Writes(database, () => Promise.resolve(succeed(null)));
    const topic = async () => (await database.sessions.get(sid))?.topic;
    const [first] = await lostValues(database);
    if (first === undefined) throw new Error('nothing was lost');
    expect(await writes.change([restoreLoss(first)], { done: 'Brought back' })).toBe(true);
    expect(await topic()).toBe('Reading corners that get read in');
    expect(await shown(database)).toEqual([]);
    expect((await replica.pack(sid, 'dirty')).sessions).toMatchObject([{ topic: 'Reading corners that get read in' }]);
    expect(await writes.takeBack()).toBe(true);
    expect(await topic()).toBe('Lamps');
    expect(await shown(database)).toHaveLength(1);
  });

  it('is written into the prose where the words have become prose since', async () => {
    const { database, section } = await databaseWithSession();
    const id = section('summary');
    value(await applyChanges(database, [{ table: 'texts', id, fields: { plain: 'From the desk.' } }]));
    await writtenElsewhere(database, 'texts', id, { plain: 'From the phone.' });
    value(await saveProse(database, id, stateOfProse(proseOfPlain('From the phone.'))));
    const [first] = await lostValues(database);
    if (first === undefined) throw new Error('nothing was lost');
    value(await applyChanges(database, [restoreLoss(first)]));
    value(await saveProse(database, id, (await database.texts.get(id))?.rich ?? new Uint8Array()));
    expect((await database.texts.get(id))?.plain).toBe('From the desk.');
  });

  it('goes with its row', async () => {
    const { database, sid } = await databaseWithSession();
    value(await addPick(database, { sid, section: null, post: madeUpPost() }));
    const [pick] = (await picksOf(database, sid)).picks;
    const id = pick?.id ?? '';
    value(await applyChanges(database, [{ table: 'picks', id, fields: { note: 'A secret' } }]));
    await writtenElsewhere(database, 'picks', id, { note: 'Another' });
    expect(await shown(database)).toEqual([['note', 'A secret']]);
    value(await applyChanges(database, [{ table: 'picks', id, fields: { deleted: true } }]));
    expect(await shown(database)).toEqual([]);
    expect(await database.history.count()).toBeGreaterThan(0);
    value(await deleteForEver(database, 'picks', [id]));
    expect(await database.history.where({ row: id }).count()).toBe(0);
  });
});

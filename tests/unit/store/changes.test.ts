import { describe, expect, it } from 'vitest';
import { compareStamps, stampOf } from '../../../src/model/stamp.ts';
import { applyChanges, type Change } from '../../../src/store/changes.ts';
import { addPick, picksOf } from '../../../src/store/picks.ts';
import { sectionsOf } from '../../../src/store/sections.ts';
import { madeUpPost } from '../model/made-up-post.ts';
import { databaseWithSession, value } from './made-up-session.ts';

async function withPick() {
  const made = await databaseWithSession();
  value(await addPick(made.database, { sid: made.sid, section: null, post: madeUpPost() }));
  const [pick] = (await picksOf(made.database, made.sid)).picks;
  if (pick === undefined) throw new Error('not picked');
  return { ...made, pick };
}

describe('changes', () => {
  it('answer with those that undo them, and those with the ones that do them again', async () => {
    const { database, sid, section, pick } = await withPick();
    const changes: Change[] = [
      { table: 'picks', id: pick.id, fields: { edited: 'Mendd.', section: section('shout-out') } },
      { table: 'picks', id: pick.id, fields: { edited: 'Mended.' } },
      { table: 'sections', id: section('highlight'), fields: { heading: 'The best of it' } },
      { table: 'picks', id: pick.id, fields: { deleted: true } },
    ];
    const seen = async () => [await picksOf(database, sid), await sectionsOf(database, sid)];
    const plain = async () =>
      JSON.parse(JSON.stringify(await seen(), (key, found) => (key === '_s' ? undefined : found)));
    const before = await plain();
    const undo = value(await applyChanges(database, changes));
    const after = await plain();
    expect(after).not.toEqual(before);
    const redo = value(await applyChanges(database, undo));
    expect(await plain()).toEqual(before);
    value(await applyChanges(database, redo));
    expect(await plain()).toEqual(after);
  });

  it('undone win over what they undo: another device that saw both keeps the undone value', async () => {
    const { database, pick } = await withPick();
    const undo = value(await applyChanges(database, [{ table: 'picks', id: pick.id, fields: { note: 'Hm' } }]));
    const edited = await database.picks.get(pick.id);
    value(await applyChanges(database, undo));
    const undone = await database.picks.get(pick.id);
    if (edited === undefined || undone === undefined) throw new Error('not there');
    expect(compareStamps(stampOf(undone, 'note'), stampOf(edited, 'note'))).toBeGreaterThan(0);
  });

  it('are made all or none', async () => {
    const { database, pick } = await withPick();
    const result = await applyChanges(database, [
      { table: 'picks', id: pick.id, fields: { edited: 'Mended.' } },
      { table: 'picks', id: 'nobody', fields: { edited: 'Lost.' } },
    ]);
    expect(result.ok).toBe(false);
    expect(await database.picks.get(pick.id)).toEqual(pick);
  });

  it('leave fields of a newer version as they are', async () => {
    const { database, sid, section, pick } = await withPick();
    await database.picks.put({ ...pick, mood: 'fine' });
    value(await applyChanges(database, [{ table: 'picks', id: pick.id, fields: { edited: 'Mended.' } }]));
    value(await addPick(database, { sid, section: section('shout-out'), post: pick.post }));
    expect(await database.picks.get(pick.id)).toMatchObject({ mood: 'fine', edited: 'Mended.' });
  });
});

import { describe, expect, it } from 'vitest';
import { readArchive } from '../../../src/store/archive.ts';
import { applyChanges } from '../../../src/store/changes.ts';
import { addPick, picksOf } from '../../../src/store/picks.ts';
import { recordSeen } from '../../../src/store/seen.ts';
import { databaseWithSession, value } from '../store/made-up-session.ts';
import { madeUpPost } from './made-up-post.ts';

function post(id: string, minute: number | null, fields: Parameters<typeof madeUpPost>[0] = {}) {
  const time = minute === null ? null : new Date(Date.UTC(2026, 2, 12, 19, minute)).toISOString();
  return madeUpPost({ id, url: `https://x.com/guest/status/${id}`, time, ...fields });
}

async function archived() {
  const made = await databaseWithSession();
  const { database, sid } = made;
  const read = async () => {
    const archive = await readArchive(database, sid, 'Archive');
    return archive?.posts.map(({ post: { id }, picked }) => [id, picked]);
  };
  return { ...made, read };
}

describe('the archive of a session', () => {
  it('holds everything that was seen or picked once, in order of time, and says where picks stand', async () => {
    const { database, sid, read, section } = await archived();
    value(await recordSeen(database, sid, [post('3', null), post('2', 9), post('1', 4)]));
    value(await addPick(database, { sid, section: section('shout-out'), post: post('2', 9) }));
    value(await addPick(database, { sid, section: null, post: post('0', 2) }));
    expect(await read()).toEqual([
      ['0', 'highlight'],
      ['1', null],
      ['2', 'shout-out'],
      ['3', null],
    ]);
  });

  it('names no section that is left out, and keeps what was thrown away as seen', async () => {
    const { database, sid, read, section } = await archived();
    value(await recordSeen(database, sid, [post('1', 4), post('2', 9)]));
    value(await addPick(database, { sid, section: section('shout-out'), post: post('1', 4) }));
    value(await addPick(database, { sid, section: null, post: post('2', 9) }));
    const [, thrown] = (await picksOf(database, sid)).picks.toSorted((one, other) =>
      one.post.id < other.post.id ? -1 : 1,
    );
    value(
      await applyChanges(database, [
        { table: 'sections', id: section('shout-out'), fields: { included: false } },
        { table: 'picks', id: thrown?.id ?? '', fields: { deleted: true } },
      ]),
    );
    expect(await read()).toEqual([
      ['1', null],
      ['2', null],
    ]);
  });

  it('leaves out whose authors ask for it, unless the host insists', async () => {
    const { database, sid, read } = await archived();
    const hidden = { optedOut: true };
    value(await recordSeen(database, sid, [post('1', 4, hidden), post('2', 9, hidden), post('3', 10)]));
    value(await addPick(database, { sid, section: null, post: post('2', 9, hidden) }));
    expect(await read()).toEqual([['3', null]]);
    const id = (await picksOf(database, sid)).picks[0]?.id ?? '';
    value(await applyChanges(database, [{ table: 'picks', id, fields: { insists: true } }]));
    expect(await read()).toEqual([
      ['2', 'highlight'],
      ['3', null],
    ]);
  });

  it('credits people as the draft does, in posts that are in it and in those that are not', async () => {
    const { database, sid } = await archived();
    value(await recordSeen(database, sid, [post('1', 4)]));
    const credits = { 'x mara_quill_demo': { name: 'Mara', handle: 'mara' } };
    value(await applyChanges(database, [{ table: 'sessions', id: sid, fields: { credits } }]));
    const archive = await readArchive(database, sid, 'Archive');
    expect(archive?.posts[0]?.post.author).toMatchObject({ name: 'Mara', handle: 'mara' });
  });
});

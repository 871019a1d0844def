import { describe, expect, it, vi } from 'vitest';
import { orderBetween } from '../../../src/model/order.ts';
import { Pick } from '../../../src/model/pick.ts';
import { pickId } from '../../../src/model/pick-id.ts';
import { applyChanges } from '../../../src/store/changes.ts';
import { addPick, picksOf, removePick } from '../../../src/store/picks.ts';
import { madeUpPost } from '../model/made-up-post.ts';
import { databaseWithSession, value } from './made-up-session.ts';

function postAt(number: number) {
  return madeUpPost({ id: String(number), url: `https://x.com/mara_quill_demo/status/${number}` });
}

function named(sid: string, url: string) {
  return { sid, url, identity: url };
}

describe('picking', () => {
  it('puts the post, as it was read, into the first picks section', async () => {
    const { database, sid, section } = await databaseWithSession();
    const post = postAt(1);
    expect(value(await addPick(database, { sid, section: null, post }))).toEqual({ section: section('highlight') });
    const { picks } = await picksOf(database, sid);
    expect(picks.map((row) => Pick.parse(row))).toMatchObject([
      { id: await pickId(sid, post.url), sid, section: section('highlight'), post, edited: null, note: '' },
    ]);
  });

  it('twice is one pick, even at once', async () => {
    const { database, sid } = await databaseWithSession();
    const post = postAt(1);
    const both = await Promise.all([1, 2].map(() => addPick(database, { sid, section: null, post })));
    expect(both.map((result) => result.ok)).toEqual([true, true]);
    const once = await database.picks.toArray();
    value(await addPick(database, { sid, section: null, post }));
    expect(await database.picks.toArray()).toEqual(once);
    expect(once.length).toBe(1);
  });

  it('many posts at once loses none and gives each a place of its own', async () => {
    const { database, sid } = await databaseWithSession();
    const posts = Array.from({ length: 40 }, (_, number) => postAt(number));
    const results = await Promise.all(posts.map((post) => addPick(database, { sid, section: null, post })));
    expect(results.every((result) => result.ok)).toBe(true);
    const { picks } = await picksOf(database, sid);
    expect(picks.map(({ post }) => post.url).sort()).toEqual(posts.map(({ url }) => url).sort());
    expect(new Set(picks.map(({ order }) => order)).size).toBe(40);
  });

  it('into another section moves the pick, with its edits, to that one’s end', async () => {
    const { database, sid, section } = await databaseWithSession();
    const [first, second] = [postAt(1), postAt(2)];
    for (const post of [first, second]) value(await addPick(database, { sid, section: null, post }));
    value(await addPick(database, { sid, section: section('shout-out'), post: second }));
    const id = await pickId(sid, first.url);
    value(await applyChanges(database, [{ table: 'picks', id, fields: { edited: 'Mended.' } }]));
    value(await addPick(database, { sid, section: section('shout-out'), post: first }));
    const { picks } = await picksOf(database, sid);
    expect(picks.map((pick) => [pick.post.url, pick.section, pick.edited])).toEqual([
      [second.url, section('shout-out'), null],
      [first.url, section('shout-out'), 'Mended.'],
    ]);
  });

  it('again with no section named leaves the pick where it was moved', async () => {
    const { database, sid, section } = await databaseWithSession();
    value(await addPick(database, { sid, section: section('shout-out'), post: postAt(1) }));
    expect(value(await addPick(database, { sid, section: null, post: postAt(1) }))).toEqual({
      section: section('shout-out'),
    });
  });

  it('keeps sessions apart', async () => {
    const { database, sid } = await databaseWithSession();
    value(await addPick(database, { sid, section: null, post: postAt(1) }));
    expect((await picksOf(database, 'another')).picks).toEqual([]);
  });
});

describe('un-picking', () => {
  it('puts the pick into the trash; picking again brings it back with its edits and note', async () => {
    const { database, sid } = await databaseWithSession();
    const post = postAt(1);
    const id = await pickId(sid, post.url);
    value(await addPick(database, { sid, section: null, post }));
    value(await applyChanges(database, [{ table: 'picks', id, fields: { edited: 'Mended.', note: 'Ask her' } }]));
    value(await removePick(database, named(sid, post.url)));
    expect(await picksOf(database, sid)).toMatchObject({ picks: [], trash: [{ id }] });
    value(await addPick(database, { sid, section: null, post }));
    expect(await picksOf(database, sid)).toMatchObject({
      picks: [{ id, edited: 'Mended.', note: 'Ask her' }],
      trash: [],
    });
  });

  it('is undone by picking again, though the clock went back an hour', async () => {
    const { database, sid } = await databaseWithSession();
    const post = postAt(1);
    value(await addPick(database, { sid, section: null, post }));
    value(await removePick(database, named(sid, post.url)));
    const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() - 3_600_000);
    value(await addPick(database, { sid, section: null, post }));
    clock.mockRestore();
    expect((await picksOf(database, sid)).picks.map((pick) => pick.post.url)).toEqual([post.url]);
  });

  it('shows the last thrown away first', async () => {
    const { database, sid } = await databaseWithSession();
    for (const number of [1, 2, 3]) value(await addPick(database, { sid, section: null, post: postAt(number) }));
    // The stamps of one millisecond would be equal.
    for (const [index, number] of [2, 3, 1].entries()) {
      const id = await pickId(sid, postAt(number).url);
      const row = await database.picks.get(id);
      if (row === undefined) throw new Error('not there');
      const stamp: [number, string] = [Date.now() + 1000 * (index + 1), 'desk'];
      await database.picks.put({
        ...row,
        deleted: true,
        _s: { ...row._s, edits: { ...row._s.edits, deleted: stamp } },
      });
    }
    const { trash } = await picksOf(database, sid);
    expect(trash.map(({ post }) => post.id)).toEqual(['1', '3', '2']);
  });

  it('what was never picked, or twice, changes nothing', async () => {
    const { database, sid } = await databaseWithSession();
    expect(await removePick(database, named(sid, 'https://x.com/nobody/status/9'))).toEqual({ ok: true, value: null });
    value(await addPick(database, { sid, section: null, post: postAt(1) }));
    value(await removePick(database, named(sid, postAt(1).url)));
    const thrown = await database.picks.toArray();
    value(await removePick(database, named(sid, postAt(1).url)));
    expect(await database.picks.toArray()).toEqual(thrown);
  });
});

describe('a pick is refused', () => {
  it.each([
    ['where there is no such session', { sid: 'nobody', section: null }, 'no_session'],
    ['where there is no such section', { section: 'nowhere' }, 'no_section'],
    ['by a section that takes none', { section: 'pull-quote' }, 'no_section'],
  ])('%s', async (_, wish, code) => {
    const { database, sid, section } = await databaseWithSession();
    const target = wish.section === 'pull-quote' ? section('pull-quote') : wish.section;
    const result = await addPick(database, { sid, post: postAt(1), ...wish, section: target });
    expect(result).toMatchObject({ ok: false, error: { code } });
    expect(await database.picks.count()).toBe(0);
  });

  it('by a session in the trash, and by one without picks sections', async () => {
    const { database, sid, section } = await databaseWithSession();
    const kinds = ['highlight', 'post-of-the-week', 'shout-out'];
    const gone = kinds.map((kind) => ({ table: 'sections' as const, id: section(kind), fields: { deleted: true } }));
    value(await applyChanges(database, gone));
    const wish = { sid, section: null, post: postAt(1) };
    expect(await addPick(database, wish)).toMatchObject({ error: { code: 'no_section' } });
    value(await applyChanges(database, [{ table: 'sessions', id: sid, fields: { deleted: true } }]));
    expect(await addPick(database, wish)).toMatchObject({ error: { code: 'no_session' } });
  });
});

describe('picks in order', () => {
  it('follow their order keys, not the time of picking', async () => {
    const { database, sid } = await databaseWithSession();
    for (const number of [1, 2, 3]) value(await addPick(database, { sid, section: null, post: postAt(number) }));
    const [first] = (await picksOf(database, sid)).picks;
    const last = await pickId(sid, postAt(3).url);
    const order = orderBetween(null, first?.order ?? null);
    value(await applyChanges(database, [{ table: 'picks', id: last, fields: { order } }]));
    expect((await picksOf(database, sid)).picks.map(({ post }) => post.id)).toEqual(['3', '1', '2']);
  });
});

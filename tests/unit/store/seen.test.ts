import { describe, expect, it } from 'vitest';
import { pickId } from '../../../src/model/pick-id.ts';
import { richTextOf } from '../../../src/model/plain-text.ts';
import type { Post } from '../../../src/model/post.ts';
import { applyChanges } from '../../../src/store/changes.ts';
import { addPick, picksOf, removePick } from '../../../src/store/picks.ts';
import { recordSeen } from '../../../src/store/seen.ts';
import { madeUpPost } from '../model/made-up-post.ts';
import { databaseWithSession, value } from './made-up-session.ts';

const url = 'https://x.com/mara_quill_demo/status/1';
function post(words: string, fields: Partial<Post> = {}): Post {
  return madeUpPost({ url, text: richTextOf(words), ...fields });
}
const whole = post('We read aloud every day, and nobody is ever told to sit still.');
const part = post('We read aloud every day', { truncated: true });
const reworded = post('We read aloud each day, and nobody is told to sit still.', { edited: true });

async function withPick(picked: Post) {
  const made = await databaseWithSession();
  value(await addPick(made.database, { sid: made.sid, section: null, post: picked }));
  const pick = async () => (await picksOf(made.database, made.sid)).picks[0];
  return { ...made, pick, see: async (...posts: Post[]) => value(await recordSeen(made.database, made.sid, posts)) };
}

describe('what passes by', () => {
  it('is recorded once, with the time at which it first did', async () => {
    const { database, sid } = await databaseWithSession();
    const other = post('Another', { url: `${url}0` });
    value(await recordSeen(database, sid, [whole, other]));
    const before = await database.seen.toArray();
    value(await recordSeen(database, sid, [whole]));
    expect(before.map((row) => row.post.url).sort()).toEqual([url, `${url}0`]);
    expect(before.map(({ id }) => id)).toContain(await pickId(sid, url));
    expect(await database.seen.toArray()).toEqual(before);
  });

  it('is recorded as a whole, once that was seen', async () => {
    const { database, sid } = await databaseWithSession();
    for (const seen of [part, whole, part]) value(await recordSeen(database, sid, [seen]));
    expect((await database.seen.toArray()).map((row) => row.post)).toEqual([whole]);
  });

  it('is the same post on another server', async () => {
    const { database, sid } = await databaseWithSession();
    const on = (server: string, handle: string) =>
      post('Hello', {
        site: 'mastodon',
        url: `https://${server}/@${handle}/1`,
        author: { name: '', handle, url: null },
      });
    value(await recordSeen(database, sid, [on('home.example', 'ada'), on('far.example', 'ada@home.example')]));
    expect(await database.seen.count()).toBe(1);
  });

  it('is refused for a session that is gone', async () => {
    const { database } = await databaseWithSession();
    expect(await recordSeen(database, 'gone', [whole])).toMatchObject({ ok: false, error: { code: 'no_session' } });
    expect(await database.seen.count()).toBe(0);
  });
});

describe('a pick whose post passes by again', () => {
  it('is completed when it was cut short, and keeps the host’s own words', async () => {
    const { database, pick, see } = await withPick(part);
    value(await applyChanges(database, [{ table: 'picks', id: (await pick())?.id ?? '', fields: { edited: 'Mine' } }]));
    expect(await see(whole)).toBe(1);
    expect(await pick()).toMatchObject({ post: whole, edited: 'Mine', newer: null });
    expect(await see(whole, part)).toBe(0);
    expect(await pick()).toMatchObject({ post: whole });
  });

  it('is offered the words of an edit, once', async () => {
    const { pick, see } = await withPick(whole);
    expect(await see(reworded)).toBe(1);
    expect(await pick()).toMatchObject({ post: whole, newer: reworded });
    expect(await see(reworded)).toBe(0);
  });

  it('is offered nothing more when the edit was taken back', async () => {
    const { pick, see } = await withPick(whole);
    await see(reworded);
    expect(await see({ ...whole, edited: true })).toBe(1);
    expect(await pick()).toMatchObject({ post: whole, newer: null });
  });

  it.each([
    ['a translation', post('Nous lisons', { translated: true, edited: true })],
    ['a part of it', part],
    ['other words that nobody says were edited', post('We read.')],
  ])('is left alone by %s', async (_, other) => {
    const { pick, see } = await withPick(whole);
    expect(await see(other)).toBe(0);
    expect(await pick()).toMatchObject({ post: whole, newer: null });
  });

  it('gets the author’s words in the place of a translation', async () => {
    const { pick, see } = await withPick(post('Nous lisons', { translated: true }));
    expect(await see(whole)).toBe(1);
    expect(await pick()).toMatchObject({ post: whole });
  });

  it('in the trash is left there', async () => {
    const { database, sid, see } = await withPick(part);
    value(await removePick(database, { sid, url, identity: url }));
    await see(whole);
    const { picks, trash } = await picksOf(database, sid);
    expect([picks.length, trash.length]).toEqual([0, 1]);
  });
});

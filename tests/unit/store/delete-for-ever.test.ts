import { describe, expect, it } from 'vitest';
import { identityOf } from '../../../src/model/identity.ts';
import { SETTINGS } from '../../../src/model/replica.ts';
import type { Row } from '../../../src/model/row.ts';
import { patchRow } from '../../../src/model/row.ts';
import { SYNCED } from '../../../src/model/synced.ts';
import { Tombstone } from '../../../src/model/tombstone.ts';
import { readArchive } from '../../../src/store/archive.ts';
import { addBlog, allBlogs } from '../../../src/store/blogs.ts';
import { applyChanges } from '../../../src/store/changes.ts';
import { addChat } from '../../../src/store/chats.ts';
import type { Database } from '../../../src/store/database.ts';
import { deleteForEver } from '../../../src/store/delete-for-ever.ts';
import { discardNewSection, discardNewSession } from '../../../src/store/discard.ts';
import { addLayout } from '../../../src/store/layouts.ts';
import { keepLook, lastLook } from '../../../src/store/looks.ts';
import { jobsOf, sendDraft } from '../../../src/store/outbox.ts';
import { addPick, picksOf, removePick } from '../../../src/store/picks.ts';
import { saveProse, wordsOf } from '../../../src/store/prose.ts';
import { keepPublication, publicationOf, publicationsOf } from '../../../src/store/publications.ts';
import { replicaOf } from '../../../src/store/replica.ts';
import { sectionsOf, textsOf } from '../../../src/store/sections.ts';
import { recordSeen } from '../../../src/store/seen.ts';
import {
  addSection,
  allSessions,
  deletedSessions,
  openSession,
  sessionsWithPicks,
} from '../../../src/store/sessions.ts';
import { allChats, beginningOf, ensureHost, hostSetting, ownLayouts } from '../../../src/store/settings.ts';
import { madeUpPost } from '../model/made-up-post.ts';
import { databaseWithSession, value } from './made-up-session.ts';

const POST = madeUpPost();
const BLOG = 'https://blog.example/wp-json/';
const CHAT = { hashtags: ['QuietCorner'], scope: 'replies' as const, weekly: false };

async function picked() {
  const at = await databaseWithSession();
  value(await addPick(at.database, { sid: at.sid, section: null, post: POST }));
  const [pick] = (await picksOf(at.database, at.sid)).picks;
  const id = pick?.id ?? '';
  value(await applyChanges(at.database, [{ table: 'picks', id, fields: { note: 'A secret' } }]));
  return { ...at, id };
}

/** Every row of every table that syncs, and what lost. */
async function everyWord(database: Database): Promise<string> {
  const rows = await Promise.all(
    [...SYNCED, 'history', 'seen', 'outbox'].map((table) => database.table(table).toArray()),
  );
  return JSON.stringify(rows);
}

const toCompact = async (database: Database) => JSON.parse((await replicaOf(database).recall('to-compact')) ?? '[]');

/** A draft on its way to a blog, and where it lies there. */
async function published(database: Database, sid: string) {
  const sending = { pictures: false, archivePage: false, featured: false };
  const job = value(
    await sendDraft(database, { sid, blog: BLOG, draft: {}, locale: 'en', sending } as unknown as Parameters<
      typeof sendDraft
    >[1]),
  );
  const on = { id: 7, link: 'https://blog.example/?p=7' };
  const writtenAt = '2026-03-13T20:00:00.000Z';
  const keep = () =>
    keepPublication(database, job, { post: on, archive: null, contentHash: 'ab', writtenAt, uploads: {} });
  expect(await keep()).toBe(true);
  return keep;
}

describe('a pick that was deleted for ever', () => {
  it('leaves nothing but a tombstone, which is to be sent and has the session compacted', async () => {
    const { database, sid, id } = await picked();
    const replica = replicaOf(database);
    await replica.ship({ name: 's.x', sid, size: 1, state: 'sent' }, await replica.pack(sid, 'dirty'));
    value(await deleteForEver(database, 'picks', [id, 'nowhere']));
    expect(Tombstone.safeParse(await database.picks.get(id)).success).toBe(true);
    const words = await everyWord(database);
    expect(words).not.toContain('A secret');
    expect(words).not.toContain(POST.url);
    expect((await replica.pack(sid, 'dirty')).picks).toHaveLength(1);
    expect(await toCompact(database)).toEqual([sid]);
  });

  it('is in no list, and no reader trips over it', async () => {
    const { database, sid, id } = await picked();
    value(await deleteForEver(database, 'picks', [id]));
    expect(await picksOf(database, sid)).toEqual({ picks: [], trash: [] });
    expect((await sessionsWithPicks(database)).map(({ picks }) => picks)).toEqual([0]);
    expect(value(await recordSeen(database, sid, [POST]))).toBe(0);
    value(await removePick(database, { sid, url: POST.url, identity: identityOf(POST) }));
    expect(JSON.stringify(await readArchive(database, sid, 'Archive'))).not.toContain('A secret');
    expect(await applyChanges(database, [{ table: 'picks', id, fields: { note: 'late' } }])).toMatchObject({
      ok: false,
    });
    value(await deleteForEver(database, 'picks', [id]));
    expect(Tombstone.safeParse(await database.picks.get(id)).success).toBe(true);
  });

  it('does not hide a pick of the same address that an edit of the post gave another id', async () => {
    const { database, sid, id } = await picked();
    const pick = await database.picks.get(id);
    if (pick === undefined) throw new Error('nothing was picked');
    value(await deleteForEver(database, 'picks', [id]));
    await database.picks.add({ ...pick, id: 'another' });
    value(await removePick(database, { sid, url: POST.url, identity: identityOf(POST) }));
    expect((await picksOf(database, sid)).trash.map((row) => row.id)).toEqual(['another']);
  });

  it('is picked again as if for the first time, later than whatever was written before', async () => {
    const { database, sid, id } = await picked();
    const old = await database.picks.get(id);
    const ahead = patchRow(old as Row, { note: 'ahead' } as Partial<Row>, { device: 'z', now: Date.now() + 1e9 });
    await database.table('picks').put(ahead);
    value(await deleteForEver(database, 'picks', [id]));
    value(await addPick(database, { sid, section: null, post: POST }));
    const [pick] = (await picksOf(database, sid)).picks;
    expect(pick).toMatchObject({ id, post: POST, note: '', edited: null, unsent: 1 });
    await replicaOf(database).join({ name: 's.y', sid, size: 1, state: 'joined' }, { picks: [ahead, old as Row] });
    expect((await picksOf(database, sid)).picks).toEqual([pick]);
    value(await addPick(database, { sid, section: null, post: POST }));
    expect((await picksOf(database, sid)).picks).toEqual([pick]);
  });
});

describe('a section that was deleted for ever', () => {
  it('takes its words with it, and nobody trips over them', async () => {
    const { database, sid, section } = await databaseWithSession();
    const id = section('summary');
    value(await applyChanges(database, [{ table: 'texts', id, fields: { plain: 'A secret' } }]));
    value(await deleteForEver(database, 'sections', [id]));
    expect(await everyWord(database)).not.toContain('A secret');
    expect((await sectionsOf(database, sid)).map((row) => row.id)).not.toContain(id);
    expect([...(await textsOf(database, sid)).keys()]).not.toContain(id);
    expect(await wordsOf(database, id)).toBeUndefined();
    expect(await saveProse(database, id, new Uint8Array([0, 0]))).toMatchObject({ error: { code: 'no_session' } });
    expect(value(await discardNewSection(database, id))).toBe(false);
    const added = value(await addSection(database, sid, { role: 'prose', kind: 'prose', heading: 'More' }));
    expect((await sectionsOf(database, sid)).at(-1)?.id).toBe(added);
  });
});

describe('a session that was deleted for ever', () => {
  it('takes everything of it along, and leaves the others alone', async () => {
    const { database, sid } = await picked();
    const other = await databaseWithSession();
    const kept = { ...(await other.database.sessions.get(other.sid)), topic: 'Kept' };
    await database.table('sessions').add(kept);
    await database.seen.add({ id: 'kept', sid: other.sid, post: POST, seenAt: 1 });
    value(await recordSeen(database, sid, [madeUpPost({ url: 'https://x.com/ada_demo/status/9' })]));
    value(await keepLook(database, sid, { at: '2026-03-13T20:00:00.000Z', standings: {} }));
    const keep = await published(database, sid);
    value(await deleteForEver(database, 'sessions', [sid]));

    for (const table of ['sections', 'texts', 'picks', 'publications'] as const) {
      const rows = await database.table<Row, string>(table).where({ sid }).toArray();
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(Tombstone.safeParse(row).success).toBe(true);
    }
    expect(await everyWord(database)).not.toMatch(/A secret|Reading corners|status\/9/u);
    expect((await database.seen.toArray()).map(({ id }) => id)).toEqual(['kept']);
    expect(await lastLook(database, sid)).toBeNull();
    expect(await jobsOf(database, sid)).toEqual([]);
    const noted = (await database.local.toCollection().primaryKeys()).filter((key) => key.includes(sid));
    expect(noted).toEqual([]);
    expect((await allSessions(database)).map(({ topic }) => topic)).toEqual(['Kept']);
    expect(await deletedSessions(database)).toEqual([]);
    expect(await openSession(database)).toBeNull();
    expect(await addPick(database, { sid, section: null, post: POST })).toMatchObject({
      error: { code: 'no_session' },
    });
    expect(value(await discardNewSession(database, sid))).toBe(false);
    expect(await readArchive(database, sid, 'Archive')).toBeNull();
    expect([await publicationOf(database, sid, BLOG), await publicationsOf(database, sid)]).toEqual([undefined, []]);
    expect(await toCompact(database)).toEqual([sid]);
    // What was on its way has reached the blog all the same.
    expect(await keep()).toBe(false);
    expect(await publicationOf(database, sid, BLOG)).toMatchObject({ post: { id: 7 }, contentHash: 'ab' });
  });

  it('is forgotten where the tombstone comes from another device', async () => {
    const { database, sid } = await picked();
    value(await recordSeen(database, sid, [madeUpPost({ url: 'https://x.com/ada_demo/status/9' })]));
    const replica = replicaOf(database);
    const before = await replica.pack(sid, 'all');
    const other = await databaseWithSession();
    await replicaOf(other.database).join({ name: 's.1', sid, size: 1, state: 'joined' }, before);
    value(await deleteForEver(other.database, 'sessions', [sid]));
    await replica.join(
      { name: 's.2', sid, size: 1, state: 'joined' },
      await replicaOf(other.database).pack(sid, 'all'),
    );
    expect(await database.seen.count()).toBe(0);
    expect(await everyWord(database)).not.toMatch(/A secret|Reading corners/u);
  });
});

describe('settings that were deleted for ever', () => {
  it('are in no list, and can be made anew', async () => {
    const { database } = await databaseWithSession();
    const blog = value(await addBlog(database, { root: BLOG, home: 'https://blog.example/', name: 'A blog' }));
    const chat = value(await addChat(database, CHAT)) ?? '';
    const layout = value(await addLayout(database, 'Mine', []));
    value(await ensureHost(database));
    value(await deleteForEver(database, 'settings', [blog, chat, layout, 'host']));
    expect([await allBlogs(database), await allChats(database), await ownLayouts(database)]).toEqual([[], [], []]);
    expect(await hostSetting(database)).toBeUndefined();
    expect(await beginningOf(database, ['QuietCorner'])).toEqual({
      host: undefined,
      chat: undefined,
      layout: undefined,
    });
    expect(await toCompact(database)).toEqual([SETTINGS]);

    value(await addBlog(database, { root: BLOG, home: 'https://blog.example/', name: 'A blog' }));
    expect(value(await addChat(database, CHAT))).toBe(chat);
    value(await ensureHost(database));
    expect(await allBlogs(database)).toMatchObject([{ id: blog, categories: [], pictures: false }]);
    expect(await allChats(database)).toMatchObject([{ id: chat, layout: null, weekly: false }]);
    expect(await hostSetting(database)).toMatchObject({ name: '', bio: '' });
  });
});

// @vitest-environment happy-dom
import './support/extension.ts';
import { describe, expect, it } from 'vitest';
import { makeSession } from '../../../popup/session/acts.ts';
import { firstSession, nextSession } from '../../../popup/session/next-session.ts';
import { succeed } from '../../../src/model/result.ts';
import { newRow } from '../../../src/model/row.ts';
import type { ChatSetting } from '../../../src/model/setting.ts';
import type { Database } from '../../../src/store/database.ts';
import { addLayout } from '../../../src/store/layouts.ts';
import { sectionsOf, textsOf } from '../../../src/store/sections.ts';
import { openSession } from '../../../src/store/sessions.ts';
import { beginningOf, ensureHost } from '../../../src/store/settings.ts';
import { Writes } from '../../../src/store/writes.ts';
import { freshDatabase, value } from '../store/made-up-session.ts';

const BY = { device: 'desk', now: 5 };
const FIRST = firstSession(['QuietCorner'], 'Europe/London');

async function withHost() {
  const database = freshDatabase();
  const writes = new Writes(database, async () => succeed(null));
  value(await ensureHost(database));
  const fields = { bio: 'I teach.\n\nI blog.', handles: { mastodon: 'ada@a.example', bluesky: 'ada.example' } };
  await writes.change([{ table: 'settings', id: 'host', fields }]);
  return { database, writes };
}

function chat(fields: Partial<ChatSetting>): ChatSetting {
  const all = { hashtags: ['QuietCorner', 'qc'], scope: 'tagged' as const, layout: null, weekly: true, ...fields };
  return newRow({ id: 'chat quietcorner', kind: 'chat' as const, ...all }, BY);
}

/** Kind and words of each section that has words. */
async function words(database: Database, sid: string): Promise<string[][]> {
  const texts = await textsOf(database, sid);
  return (await sectionsOf(database, sid)).flatMap(({ id, kind }) => {
    const plain = texts.get(id)?.plain ?? '';
    return plain === '' ? [] : [[kind, plain]];
  });
}

describe('a new session', () => {
  it('begins with the host’s bio, and the handles of all sites', async () => {
    const { database, writes } = await withHost();
    const sid = (await makeSession(writes, FIRST)) ?? '';
    expect((await openSession(database))?.hostHandle).toBe('ada.example @ada@a.example');
    expect(await words(database, sid)).toEqual([['host', 'I teach.\n\nI blog.']]);
  });

  it('has the handle of the chat’s last session, where that named one', async () => {
    const { database, writes } = await withHost();
    await makeSession(writes, { ...FIRST, hostHandle: 'guest' });
    expect((await openSession(database))?.hostHandle).toBe('guest');
  });

  it('shows posts as the chat’s last session did, and the first one as quotations', async () => {
    const { database, writes } = await withHost();
    await makeSession(writes, FIRST);
    expect(await openSession(database)).toMatchObject({ postStyle: 'quote', embeds: false });
    await makeSession(writes, { ...FIRST, postStyle: 'compact', embeds: true });
    const last = await openSession(database);
    if (last !== null) await makeSession(writes, nextSession(last, 0));
    expect(await openSession(database)).toMatchObject({ postStyle: 'compact', embeds: true });
    expect((await openSession(database))?.id).not.toBe(last?.id);
  });

  it('can be taken back although it began with words, and not once they were changed', async () => {
    const { database, writes } = await withHost();
    await makeSession(writes, FIRST);
    expect(await writes.takeBack()).toBe(true);
    expect(await openSession(database)).toBeNull();
    const sid = (await makeSession(writes, FIRST)) ?? '';
    const host = (await sectionsOf(database, sid)).find(({ role }) => role === 'host');
    await writes.change([{ table: 'texts', id: host?.id ?? '', fields: { plain: 'I am a guest.' } }]);
    expect(await writes.takeBack()).toBe('changed');
  });

  it('begins with the usual sections where nothing was said', async () => {
    const database = freshDatabase();
    const writes = new Writes(database, async () => succeed(null));
    const sid = (await makeSession(writes, FIRST)) ?? '';
    expect((await sectionsOf(database, sid)).map(({ kind }) => kind).slice(0, 3)).toEqual([
      'pull-quote',
      'summary',
      'highlight',
    ]);
    expect(await words(database, sid)).toEqual([]);
  });
});

describe('a new session of a chat that was set up', () => {
  it('has the chat’s own layout, whose words for the host win', async () => {
    const { database, writes } = await withHost();
    const section = { kind: 'host', heading: 'Hosted by', included: true, byQuestion: false } as const;
    const layout = value(await addLayout(database, 'Mine', [{ ...section, role: 'host', words: 'We teach.' }]));
    await database.settings.add(chat({ layout }));
    const sid = (await makeSession(writes, FIRST)) ?? '';
    expect((await sectionsOf(database, sid)).map(({ heading }) => heading)).toEqual(['Hosted by']);
    expect(await words(database, sid)).toEqual([['host', 'We teach.']]);
  });

  it.each([
    ['questions', 'answers'],
    ['deleted elsewhere', 'highlight'],
  ])('with layout “%s” has a section of kind %s', async (layout, kind) => {
    const { database, writes } = await withHost();
    await database.settings.add(chat({ layout }));
    const sid = (await makeSession(writes, FIRST)) ?? '';
    expect((await sectionsOf(database, sid)).map((row) => row.kind)).toContain(kind);
  });

  it('has its hashtags and scope, not those of the last session', async () => {
    const { database, writes } = await withHost();
    await makeSession(writes, { ...FIRST, scope: 'everything', number: 3 });
    await database.settings.add(chat({}));
    const last = await openSession(database);
    if (last === null) throw new Error('no session is open');
    const { chat: known } = await beginningOf(database, last.hashtags);
    expect(nextSession(last, 0, known)).toMatchObject({ hashtags: ['QuietCorner', 'qc'], scope: 'tagged', number: 4 });
    expect(nextSession(last, 0)).toMatchObject({ hashtags: ['QuietCorner'], scope: 'everything' });
  });
});

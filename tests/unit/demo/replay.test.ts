import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SITE_NAMES } from '../../../demo/hosts.ts';
import { picksOn } from '../../../demo/picks.ts';
import { timelineOn } from '../../../demo/posts.ts';
import { chatOfSessionFile, published, publishedHandle } from '../../../demo/replay.ts';
import { startDemo } from '../../../demo/server.ts';
import type { SessionFile } from '../../../src/model/session-file.ts';

const START = Date.UTC(2026, 10, 3, 20);

function file(picks: SessionFile['picks'], more: Partial<SessionFile> = {}): SessionFile {
  return { hashtag: 'InkwellChat', host: { handle: 'imogen', bio: '' }, picks, ...more };
}

function pick(handle: string, text: string, more: object = {}) {
  return { kind: 'highlight', handle, text, ...more };
}

describe('a replayed file', () => {
  test('appears whole and in its order between two posts of the host’s', () => {
    const picks = [pick('amy', 'One #inkwellchat'), pick('ben', 'Two #INKWELLCHAT'), pick('amy', 'One #inkwellchat')];
    const { posts } = chatOfSessionFile(file(picks));
    expect(posts.slice(1, -1).map(({ by, text }) => [by, text])).toEqual(
      picks.map(({ handle, text }) => [handle, text]),
    );
    for (const edge of [posts[0], posts.at(-1)]) {
      expect(edge?.by).toBe('imogen');
      expect(edge?.text).toContain('#InkwellChat');
    }
  });

  test('shows posts without the tag as replies to the host’s question', () => {
    const texts = ['No tag', '#InkwellChatter is another', '', 'a#InkwellChat', '＃InkwellChat', '#inkwellchat!'];
    const chat = chatOfSessionFile(file(texts.map((text) => pick('amy', text))));
    const items = timelineOn('x', chat, START, 0).slice(1, -1);
    const answered = items.map(({ post }) => post.replyTo?.person.handle ?? null);
    expect(answered).toEqual(['imogen', 'imogen', 'imogen', 'imogen', null, null]);
  });

  test.for(SITE_NAMES)('makes every duplicate a post of its own on %s', (site) => {
    const chat = chatOfSessionFile(file(Array.from({ length: 3000 }, () => pick('amy', 'Same #InkwellChat'))));
    const items = timelineOn(site, chat, START, 0);
    expect(new Set(items.map(({ post }) => post.url)).size).toBe(3002);
  });

  test('uses permalinks, times and names that the file has', () => {
    const url = 'https://x.com/amy/status/2124890000000000000';
    const picks = [
      pick('ben', 'B #InkwellChat', { time: '2026-11-03T19:10:00.000Z', name: 'Ben\n🎉' }),
      pick('amy', 'A #InkwellChat', { url }),
      pick('cat', 'The same address twice #InkwellChat', { url }),
    ];
    const shown = timelineOn('x', chatOfSessionFile(file(picks)), START, 0).map(({ post }) => post);
    expect(shown.filter((post) => post.url === url).map(({ author }) => author.handle)).toEqual(['amy']);
    const ben = shown.find(({ author }) => author.handle === 'ben');
    expect(new Date(ben?.time ?? 0).toISOString()).toBe('2026-11-03T19:10:00.000Z');
    expect(ben?.author.name).toBe('Ben 🎉');
    expect(new Set(shown.map((post) => post.url)).size).toBe(5);
  });

  test('says which post is picked for which section, in the file’s order', () => {
    const picks = [
      pick('ben', 'Second #InkwellChat', { time: '2026-11-03T19:30:00.000Z' }),
      pick('amy', 'First #InkwellChat', { kind: 'any name', time: '2026-11-03T19:00:00.000Z' }),
    ];
    const chat = chatOfSessionFile(file(picks));
    const picked = picksOn(chat, timelineOn('bluesky', chat, START, 0));
    expect(picked.map(({ kind, post }) => [kind, post.author.handle, post.text])).toEqual([
      ['highlight', 'ben', 'Second #InkwellChat'],
      ['any name', 'amy', 'First #InkwellChat'],
    ]);
  });

  test('asks in the chat’s own name where the host’s is no handle', () => {
    for (const handle of ['', '@', 'Dr. Smith / Year 6']) {
      const chat = chatOfSessionFile(file([], { host: { handle, bio: '' } }));
      expect(chat.host.handle).toBe('InkwellChat');
    }
    expect(chatOfSessionFile(file([], { host: { handle: '@imogen', bio: '' } })).host.handle).toBe('imogen');
  });

  test('needs a hashtag that a post can carry', () => {
    expect(() => chatOfSessionFile(file([], { hashtag: '#12' }))).toThrow('“hashtag” is "#12"');
    expect(chatOfSessionFile(file([], { hashtag: '12', hashtags: ['＃Schule'] })).hashtag).toBe('Schule');
    expect(chatOfSessionFile(file([], { hashtag: '#🎉' })).hashtag).toBe('🎉');
  });

  test('is published as networks publish', () => {
    expect(published('a\r\nb\rc \uD83D d')).toBe('a\nb\nc \uFFFD d');
    expect(['@amy', ' amy ', '@@a b', '@', ''].map(publishedHandle)).toEqual([
      'amy',
      'amy',
      'a b',
      'unknown',
      'unknown',
    ]);
  });

  test.for([
    ['{"hashtag": "x", ', 'This is not a JSON file'],
    ['[]', 'This is not a session file'],
    ['{"hashtag": "x", "picks": [{"kind": "highlight", "handle": "amy"}]}', '“picks.0.text”'],
    ['{"hashtag": 7, "picks": []}', '“hashtag”'],
    [Buffer.from('{"hashtag": "x", "topic": "caf\u00E9", "picks": []}', 'latin1'), 'not in UTF-8'],
  ] as const)('of the wrong shape is refused in one sentence: %s', async ([text, sentence]) => {
    const folder = mkdtempSync(join(tmpdir(), 'chat-highlights-test-'));
    const path = join(folder, 'replay.json');
    writeFileSync(path, text);
    await expect(startDemo({ replay: path })).rejects.toThrow(sentence);
    rmSync(folder, { recursive: true });
  });
});

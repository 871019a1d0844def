import './dom.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/checking/finding.ts';
import { lookAfter } from '../../../src/checking/look-after.ts';
import { politeAsk } from '../../../src/checking/polite-ask.ts';
import { originsFor, whereaboutsOf } from '../../../src/checking/whereabouts.ts';
import { plainText, richTextOf } from '../../../src/model/plain-text.ts';
import type { Post } from '../../../src/model/post.ts';
import { madeUpPost } from '../model/made-up-post.ts';
import { type Networks, startNetworks } from './networks.ts';

let networks: Networks;
beforeEach(async () => {
  networks = await startNetworks();
});
afterEach(() => networks.close());

function post(site: string, url: string, words: string, fields: Partial<Post> = {}): Post {
  return madeUpPost({ site, url, text: richTextOf(words), tags: [], ...fields });
}

const onBluesky = (actor: string, key: string, words = 'A lamp and a rug') =>
  post('bluesky', `https://bsky.app/profile/${actor}/post/${key}`, words);
const onMastodon = (id: string, words = 'A lamp and a rug', fields: Partial<Post> = {}) =>
  post('mastodon', `https://schools.example/@ada/${id}`, words, fields);

/** What is found of posts, in their order; null where nothing was told. */
async function look(posts: readonly Post[], controller = new AbortController()) {
  const found = new Map<string, Finding>();
  const waits: string[] = [];
  const ask = politeAsk({
    signal: controller.signal,
    fetch: networks.fetch,
    onWait: (host) => waits.push(host),
  });
  const asked = posts.map((one, at) => ({ id: String(at), post: one }));
  await lookAfter(asked, ask, (id, finding) => {
    expect(found.has(id)).toBe(false);
    found.set(id, finding);
  });
  const standings = posts.map((_, at) => found.get(String(at))?.standing ?? null);
  return { standings, found, waits };
}

describe('posts on Bluesky', () => {
  it('are there, gone or edited, 25 to a question, by the DIDs of their authors', async () => {
    networks.accounts.set('ada.example', 'did:plc:ada');
    const posts = Array.from({ length: 30 }, (_, at) => onBluesky('Ada.example', `3k${at}`));
    for (const at of posts.keys()) {
      const text = at === 4 ? 'A lamp and two rugs' : 'A lamp and a rug';
      if (at !== 28) networks.bluesky.set(`at://did:plc:ada/app.bsky.feed.post/3k${at}`, { text });
    }
    const { standings, found } = await look(posts);
    expect(standings.filter((one) => one === 'there')).toHaveLength(28);
    expect([standings[4], standings[28]]).toEqual(['edited', 'gone']);
    expect(plainText(found.get('4')?.newer?.text ?? [])).toBe('A lamp and two rugs');
    expect(networks.asked.map(({ what }) => what.split('?')[0])).toEqual([
      'public.api.bsky.app/xrpc/app.bsky.actor.getProfiles',
      ...Array(2).fill('public.api.bsky.app/xrpc/app.bsky.feed.getPosts'),
    ]);
  });

  it('are gone where nobody has the handle any more, and not asked for where it can be none', async () => {
    networks.bluesky.set('at://did:plc:bo/app.bsky.feed.post/3k', { text: 'A lamp and a rug' });
    const { standings } = await look([
      onBluesky('gone.example', '3k'),
      onBluesky('did:plc:bo', '3k'),
      onBluesky('no handle', '3k'),
    ]);
    expect(standings).toEqual(['gone', 'there', 'unanswered']);
  });

  it('are not edited where only the page shows links, tags and mentions otherwise', async () => {
    const text = '@bo.example the list: shelf.example/a… #QuietCorner ☕ yes';
    const bytes = (words: string) => new TextEncoder().encode(text.slice(0, text.indexOf(words))).length;
    const facet = (words: string, feature: object) => ({
      index: { byteStart: bytes(words), byteEnd: bytes(words) + new TextEncoder().encode(words).length },
      features: [feature],
    });
    const facets = [
      facet('#QuietCorner', { $type: 'app.bsky.richtext.facet#tag', tag: 'QuietCorner' }),
      facet('shelf.example/a…', { $type: 'app.bsky.richtext.facet#link', uri: 'https://shelf.example/abc' }),
      facet('@bo.example', { $type: 'app.bsky.richtext.facet#mention', did: 'did:plc:bo' }),
    ];
    networks.bluesky.set('at://did:plc:bo/app.bsky.feed.post/3k', { text, more: { facets } });
    const read = onBluesky('did:plc:bo', '3k');
    const shown = [
      { type: 'mention', text: '@bo.example', handle: 'bo.example', url: 'https://bsky.app/profile/bo.example' },
      { type: 'text', text: ' the list: ' },
      { type: 'link', text: 'https://shelf.example/abc', url: 'https://shelf.example/abc' },
      { type: 'break' },
      { type: 'hashtag', text: '#QuietCorner', tag: 'quietcorner' },
      { type: 'text', text: '☕ yes' },
    ] as const;
    expect((await look([{ ...read, text: [...shown] }])).standings).toEqual(['there']);
    const { found } = await look([{ ...read, text: [...shown.slice(0, -1), { type: 'text', text: 'no' }] }]);
    const { newer, standing } = found.get('0') ?? {};
    expect([standing, newer?.edited, newer?.tags, newer?.links]).toEqual([
      ...['edited', true, ['quietcorner']],
      ['https://shelf.example/abc'],
    ]);
    expect(plainText(newer?.text ?? [])).toBe('@bo.example the list: https://shelf.example/abc #QuietCorner ☕ yes');
  });
});

describe('posts on Mastodon', () => {
  it('are there, gone or edited, as their own server says', async () => {
    networks.mastodon.set('schools.example 1', { text: 'A lamp and a rug' });
    networks.mastodon.set('schools.example 2', {
      text: '',
      more: {
        edited_at: '2026-03-13T08:00:00.000Z',
        content:
          '<p><span class="h-card"><a href="https://other.example/@bo" class="u-url mention">@<span>bo</span></a></span> A lamp &amp;<br />two rugs</p>' +
          '<p><a href="https://schools.example/tags/corner" class="mention hashtag" rel="tag">#<span>corner</span></a> ' +
          '<a href="https://shelf.example/abc"><span class="invisible">https://</span><span>shelf.example</span><span class="invisible">/abc</span></a></p>',
        mentions: [{ url: 'https://other.example/@bo', acct: 'bo@other.example', username: 'bo', id: '1' }],
      },
    });
    const { standings, found } = await look([onMastodon('1'), onMastodon('2'), onMastodon('3')]);
    expect(standings).toEqual(['there', 'edited', 'gone']);
    const newer = found.get('1')?.newer;
    expect(plainText(newer?.text ?? [])).toBe('@bo A lamp &\ntwo rugs\n\n#corner https://shelf.example/abc');
    expect([newer?.mentions, newer?.tags, newer?.links]).toEqual([
      ['bo@other.example'],
      ['corner'],
      ['https://shelf.example/abc'],
    ]);
    expect(networks.asked.map(({ what }) => what)).toEqual(
      [1, 2, 3].map((id) => `schools.example/api/v1/statuses/${id}`),
    );
  });

  it('are not called edited without an edit, by one that changed no letter, or where a part alone was read', async () => {
    const more = { edited_at: '2026-03-13T08:00:00.000Z' };
    networks.mastodon.set('schools.example 1', { text: 'A lamp &nbsp;and a <em>rug</em>', more });
    networks.mastodon.set('schools.example 2', { text: 'A lamp and a rug', more });
    networks.mastodon.set('schools.example 3', { text: 'What the page showed in another way' });
    const { standings } = await look([
      onMastodon('1'),
      onMastodon('2', 'A lamp', { truncated: true }),
      onMastodon('3'),
    ]);
    expect(standings).toEqual(['there', 'there', 'there']);
  });

  it('are left in peace where the server wants to know who asks, or is no Mastodon', async () => {
    networks.instead.set('schools.example', [
      (response) => response.writeHead(401).end('{"error":"This method requires an authenticated user"}'),
    ]);
    expect((await look([onMastodon('1'), onMastodon('2')])).standings).toEqual(['unanswered', 'unanswered']);
    expect(networks.asked).toHaveLength(1);
    networks.instead.set('schools.example', [(response) => response.writeHead(404).end('<h1>Not found</h1>')]);
    expect((await look([onMastodon('1')])).standings).toEqual(['unanswered']);
  });

  it('are given up on after three questions that got no answer', async () => {
    networks.instead.set(
      'schools.example',
      Array.from({ length: 9 }, () => (response) => response.destroy()),
    );
    const posts = Array.from({ length: 9 }, (_, at) => onMastodon(String(at)));
    expect((await look(posts)).standings).toEqual(Array(9).fill('unanswered'));
    expect(networks.asked).toHaveLength(3);
  });
});

describe('asking', () => {
  it('waits as long as a server says, and then has the answer', async () => {
    networks.mastodon.set('schools.example 1', { text: 'A lamp and a rug' });
    const until = () => new Date(Date.now() + 1500).toISOString();
    networks.instead.set('schools.example', [
      (response) => response.writeHead(429, { 'retry-after': '1' }).end('{"error":"Too many requests"}'),
      (response) => response.writeHead(429, { 'x-ratelimit-reset': until() }).end('{"error":"Too many requests"}'),
    ]);
    const { standings, waits } = await look([onMastodon('1')]);
    expect([standings, waits]).toEqual([['there'], ['schools.example', 'schools.example']]);
    const [first = 0, second = 0, third = 0] = networks.asked.map(({ at }) => at);
    expect(second - first).toBeGreaterThan(950);
    expect(third - second).toBeGreaterThan(1400);
  });

  it('leaves time between two questions to one server', async () => {
    const posts = [1, 2, 3].map((id) => onMastodon(String(id)));
    await look(posts);
    const times = networks.asked.map(({ at }) => at);
    for (const [at, time] of times.slice(1).entries()) expect(time - (times[at] ?? 0)).toBeGreaterThan(200);
  });

  it('ends at once when it is stopped, even while it waits', async () => {
    networks.instead.set('schools.example', [(response) => response.writeHead(429, { 'retry-after': '60' }).end('{}')]);
    const controller = new AbortController();
    const start = performance.now();
    const looking = look([onMastodon('1'), onMastodon('2')], controller);
    setTimeout(() => controller.abort(), 300);
    expect((await looking).standings).toEqual(['unanswered', 'unanswered']);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(networks.asked).toHaveLength(1);
  });
});

describe('whom to ask', () => {
  it('is known of posts on Bluesky and Mastodon, and of no others', () => {
    const others = [
      ['x', 'https://x.com/ada/status/1'],
      ['threads', 'https://www.threads.com/@ada/post/1'],
      ['linkedin', 'https://www.linkedin.com/feed/update/urn:li:activity:1/'],
      ['web', 'https://schools.example/@ada/1'],
      ['bluesky', 'https://bsky.app/profile/ada.example'],
      ['bluesky', 'https://bsky.app/profile/%E0%A4%A/post/1'],
      ['mastodon', 'http://schools.example/@ada/1'],
      ['mastodon', 'https://schools.example/@ada/1/favourites'],
      ['mastodon', 'javascript:alert(1)'],
    ];
    expect(others.map(([site = '', url = '']) => whereaboutsOf({ site, url }))).toEqual(others.map(() => null));
    expect(originsFor([onBluesky('a.example', '1'), onMastodon('1'), onMastodon('2')])).toEqual([
      'https://public.api.bsky.app/*',
      'https://schools.example/*',
    ]);
  });

  it('is the reader’s own server for a post that it shows from another, by its id there', () => {
    const shown = { site: 'mastodon', url: 'https://mine.example/@ada@schools.example/115' };
    expect(whereaboutsOf(shown)).toEqual({ network: 'mastodon', origin: 'https://mine.example', id: '115' });
  });
});

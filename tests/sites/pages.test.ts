import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digest, factsOf } from './support/facts.ts';
import { all, areHere, expectSound, openRealPages, type RealPages } from './support/real-pages.ts';

let pages: RealPages;
beforeAll(async () => {
  if (areHere) pages = await openRealPages();
});
afterAll(() => pages?.close());

describe.runIf(areHere)('real pages of X', () => {
  test('a profile: three posts, one pinned, one that quotes', async () => {
    const reading = await pages.read('x', 'x/metascraper-x-profile.html', 'https://x.com/Kikobeats');
    expectSound(reading);
    expect(reading.posts.map(({ id }) => id)).toEqual([
      ...new Set(all(reading.html, /href="\/\w+\/status\/(\d+)"[^>]*>\s*<time/g)),
    ]);
    expect(reading.posts.map(factsOf)).toMatchInlineSnapshot(`
      [
        "1759241476758733209 2024-02-18T15:40:27.000Z en | by 635da297a02f cb019312dd8d | text 76 94bf9a4651fa | 0 tags 1 mentions 0 links 399fcb60aaf4 | image 0 image 0 | no quote",
        "1987508451887784324 2025-11-09T13:11:55.000Z es | by 635da297a02f cb019312dd8d | text 259 8dc23938d5e8 | 0 tags 0 mentions 0 links 75a11da44c80 | image 0 image 0 image 0 | no quote",
        "1935738866390253649 2025-06-19T16:38:04.000Z en | by 635da297a02f cb019312dd8d | text 44 bead5b18a6a1 | 0 tags 0 mentions 1 links 8b37acd3d6f9 | no media | quotes ec30884fb65e 2025-06-18T19:21:15.000Z 0 e3b0c44298fc",
      ]
    `);
  });

  test('one post with a hashtag, three mentions and a photo', async () => {
    const url = 'https://x.com/UaSmart/status/934106870834454529';
    const reading = await pages.read('x', 'x/metascraper-x-post-image.html', url);
    expectSound(reading);
    expect(reading.posts.map((post) => post.url)).toEqual([url]);
    expect(reading.posts.map(factsOf)).toMatchInlineSnapshot(`
      [
        "934106870834454529 2017-11-24T17:10:07.000Z es | by 5f0597aabec8 9c0a74acfd98 | text 120 f87bcb7724ce | 1 tags 3 mentions 0 links 9d3ceb57ed41 | image 0 | no quote",
      ]
    `);
  });

  test('one post with a link card', async () => {
    const url = 'https://x.com/Forbes/status/2016058596782670275';
    const reading = await pages.read('x', 'x/metascraper-x-post-link.html', url);
    expectSound(reading);
    expect(reading.posts.map((post) => [post.url, ...post.links])).toEqual([
      [url, ...new Set(all(reading.html, /href="(https:\/\/t\.co\/\w+)"/g))],
    ]);
    expect(reading.posts.map(factsOf)).toMatchInlineSnapshot(`
      [
        "2016058596782670275 2026-01-27T08:00:00.000Z en | by add913c2c3cf add913c2c3cf | text 89 080e63635dfb | 0 tags 0 mentions 1 links f56df238a38a | no media | no quote",
      ]
    `);
  });

  test('one post that quotes another', async () => {
    const url = 'https://x.com/TestQuoter/status/1983130065320780162';
    const reading = await pages.read('x', 'x/tweetyoink-quote-2025-11.html', url);
    expectSound(reading);
    expect(reading.posts.map((post) => post.quote?.url)).toEqual([
      'https://x.com/OriginalAuthor/status/1983129251856470493',
    ]);
    expect(reading.posts.map(factsOf)).toMatchInlineSnapshot(`
      [
        "1983130065320780162 2025-10-28T11:13:47.000Z en | by a05d5d460125 c0895da2cd92 | text 48 be43e97de5dc | 0 tags 0 mentions 0 links 75a11da44c80 | no media | quotes 6d7210ce4924 2025-10-28T11:10:33.000Z 110 638878519625",
      ]
    `);
  });
});

describe.runIf(areHere)('real pages of Bluesky', () => {
  test('a thread: the focused post and 51 answers', async () => {
    const url = 'https://bsky.app/profile/forbes.com/post/3mdd7aj7pgs2x';
    const reading = await pages.read('bluesky', 'bluesky/metascraper-bsky-post-link.html', url);
    expectSound(reading);
    expect(reading.posts.map(({ author }) => author.handle)).toEqual(
      all(reading.html, /data-testid="postThreadItem-by-([^"]+)"/g),
    );
    expect(reading.posts).toHaveLength(52);
    expect(reading.posts[0]?.url).toBe(url);
    expect(reading.posts[0]?.readBy.url).toBe('fallback');
    expect(reading.posts.slice(1).every(({ readBy }) => readBy.url === 'primary')).toBe(true);
    expect(reading.posts.filter(({ text }) => text === '').map(({ media }) => media.length)).toEqual([1]);
    expect(reading.posts.filter(({ quote }) => quote !== null)).toHaveLength(1);
    expect(digest(reading.posts.map(factsOf).join('\n'))).toMatchInlineSnapshot(`"67c037cbb690"`);
  });

  test('a hashtag: 49 posts without a test id', async () => {
    const reading = await pages.read('bluesky', 'bluesky/client-timeline.html', 'https://bsky.app/hashtag/ukedchat');
    expectSound(reading);
    expect(reading.posts.map(({ id }) => id)).toEqual(all(reading.html, /href="\/profile\/[^/"]+\/post\/(\w{13})"/g));
    expect(reading.posts).toHaveLength(49);
    expect(reading.posts.filter(({ tags }) => tags.includes('ukedchat'))).toHaveLength(48);
    expect(reading.posts.filter(({ quote }) => quote !== null)).toHaveLength(2);
    expect(reading.posts.filter(({ replyTo }) => replyTo !== null)).toHaveLength(2);
    expect(digest(reading.posts.map(factsOf).join('\n'))).toMatchInlineSnapshot(`"82fc1209c741"`);
  });
});

describe.runIf(areHere)('real pages of Mastodon', () => {
  test('a hashtag: of 20 posts the 5 that are not scrolled away', async () => {
    const reading = await pages.read(
      'mastodon',
      'mastodon/client-timeline.html',
      'https://mastodon.social/tags/ukedchat',
    );
    expectSound(reading);
    expect(all(reading.html, /<article[^>]*data-id="(\d+)"/g)).toHaveLength(20);
    expect(reading.posts.map(({ id }) => id)).toEqual(
      all(reading.html, /class="status status-[^"]*" data-id="(\d+)"/g),
    );
    expect(reading.posts.filter(({ tags }) => tags.includes('ukedchat'))).toHaveLength(5);
    expect(reading.posts.map(factsOf)).toMatchInlineSnapshot(`
      [
        "117665689555566592 2026-11-23T12:12:16.822Z en | by fc56b51b56ca 5d454535346c | text 96 9693775d8a3b | 1 tags 0 mentions 0 links f745af5db36a | no media | no quote",
        "117665685623406593 2026-11-23T12:11:16.822Z en | by bca5de1ec9b6 7ab93f3bff6d | text 113 99038ff6297c | 1 tags 0 mentions 0 links f745af5db36a | no media | no quote",
        "117665677759086594 2026-11-23T12:09:16.822Z en | by febbf88a7179 6d008248f44b | text 114 0e6782df4e87 | 1 tags 2 mentions 0 links be5efb4587c8 | no media | no quote | answers ",
        "117665669894766595 2026-11-23T12:07:16.822Z cy | by 58cff8740895 6670dd3bbae8 | text 43 d39cbee9c401 | 3 tags 0 mentions 0 links 2a78b2844fda | no media | no quote",
        "117665658098286596 2026-11-23T12:04:16.822Z en | by dcc2958976f1 b2aa79b8f768 | text 42 ff4448b8e78e | 1 tags 0 mentions 0 links f745af5db36a | image 99 | no quote",
      ]
    `);
  });
});

describe.runIf(areHere)('real pages of Threads', () => {
  test('a profile: seven posts, one edited', async () => {
    const url = 'https://www.threads.com/@zuck';
    const reading = await pages.read('threads', 'threads/posttracker-zuck-profile-2025-12.html', url);
    expectSound(reading);
    expect(reading.posts.map(({ id }) => id)).toEqual(all(reading.html, /\/post\/([\w-]+)"[^>]*><time/g));
    expect(reading.posts).toHaveLength(7);
    expect(reading.posts.every(({ tags, readBy }) => tags.length === 0 && readBy.time === 'primary')).toBe(true);
    expect(reading.posts.map(({ media }) => media.length)).toEqual([3, 0, 0, 0, 0, 0, 1]);
    expect(digest(reading.posts.map(factsOf).join('\n'))).toMatchInlineSnapshot(`"5a0e00748750"`);
  });
});

describe.runIf(areHere)('real pages of LinkedIn', () => {
  test('a company, signed out: ten posts, some of them others’', async () => {
    const url = 'https://www.linkedin.com/company/audiense';
    const reading = await pages.read('linkedin', 'linkedin/metascraper-linkedin-company-public.html', url);
    expectSound(reading);
    expect(reading.posts.map(({ id }) => id)).toEqual(all(reading.html, /data-activity-urn="urn:li:activity:(\d+)"/g));
    expect(reading.posts).toHaveLength(10);
    expect(digest(reading.posts.map(factsOf).join('\n'))).toMatchInlineSnapshot(`"d87265047c88"`);
  });
});

import { describe, expect, test } from 'vitest';
import { inkwellChat } from '../../../demo/chat.ts';
import type { DemoItem } from '../../../demo/demo-post.ts';
import { SITE_NAMES } from '../../../demo/hosts.ts';
import { picksOn } from '../../../demo/picks.ts';
import { timelineOn } from '../../../demo/posts.ts';

const START = Date.UTC(2026, 10, 3, 20);
const people = new Set(inkwellChat.people.map(({ handle }) => handle));
const tagged = /#InkwellChat(?![\p{L}\p{N}_])/iu;

function urls(items: readonly DemoItem[]): string[] {
  return items.filter(({ repostedBy }) => repostedBy === null).map(({ post }) => post.url);
}

describe('the made-up chat', () => {
  test('is 120 posts by thirty people, an advertisement and a bot', () => {
    const bystanders = new Set(['paperclip_world', 'kitchen_table_bot']);
    const posts = inkwellChat.posts.filter(({ by }) => !bystanders.has(by));
    expect(posts).toHaveLength(120);
    expect(new Set(posts.map(({ by }) => by)).size).toBe(30);
    expect(inkwellChat.posts).toHaveLength(122);
  });

  test('has everything that a real one has', () => {
    const { posts } = inkwellChat;
    const keys = new Set(posts.flatMap(({ key }) => key ?? []));
    for (const { replyTo, quotes, by, repostedBy = [] } of posts) {
      for (const key of [replyTo, quotes]) expect(key === undefined || keys.has(key)).toBe(true);
      for (const handle of [by, ...repostedBy]) expect(people).toContain(handle);
    }
    expect(posts.filter(({ promoted }) => promoted)).toHaveLength(1);
    expect(posts.filter(({ replyTo, text }) => replyTo !== undefined && !tagged.test(text)).length).toBeGreaterThan(15);
    expect(posts.filter(({ quotes }) => quotes !== undefined).length).toBeGreaterThan(2);
    expect(new Set(posts.map(({ lang = 'en' }) => lang))).toEqual(
      new Set(['en', 'cy', 'fr', 'ar', 'pt', 'de', 'es', 'he']),
    );
    expect(posts.filter(({ text }) => /#InkwellChatter|#ModelRail/u.test(text)).length).toBeGreaterThan(2);
    expect(posts.flatMap(({ media = [] }) => media).some(({ alt }) => alt === '')).toBe(true);
  });
});

describe('its timeline', () => {
  test.for(SITE_NAMES)('on %s has every post once under its own address, and reposts under the same', (site) => {
    const items = timelineOn(site, inkwellChat, START, 0);
    expect(new Set(urls(items)).size).toBe(122);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items.filter(({ repostedBy }) => repostedBy !== null).length).toBeGreaterThan(10);
    for (const { post, arrives } of items) {
      expect(post.time).toBeLessThan(START);
      expect(arrives).toBeLessThanOrEqual(START);
    }
  });

  test('streams: a first part is there, the others come one after the other, published as they come', () => {
    const items = timelineOn('x', inkwellChat, START, 1000).filter(({ repostedBy }) => repostedBy === null);
    const later = items.filter(({ arrives }) => arrives > START);
    expect(later.length).toBeGreaterThan(60);
    expect(items.length - later.length).toBeGreaterThan(30);
    for (const [index, { post, arrives }] of later.entries()) {
      expect(post.time).toBe(arrives);
      if (index > 0) expect(arrives).toBeGreaterThan(later[index - 1]?.arrives ?? 0);
    }
    expect((later.at(-1)?.arrives ?? 0) - START).toBeLessThan(2000 * later.length);
  });

  test('has each network’s own handles and emoji', () => {
    const of = (site: (typeof SITE_NAMES)[number]) => timelineOn(site, inkwellChat, START, 0).map(({ post }) => post);
    const list = (site: (typeof SITE_NAMES)[number]) => of(site).find(({ text }) => text.includes('I wrote the list'));
    expect(list('x')?.text).toContain('@rory_ect it was me');
    expect(list('bluesky')?.text).toContain('@rory-ect.example it was me');
    const star = (site: (typeof SITE_NAMES)[number]) => of(site).find(({ text }) => text.includes('Print nothing'));
    expect(star('mastodon')?.text).toContain(':goldstar:');
    expect(star('x')?.text).toContain('⭐');
    expect(of('mastodon').map(({ author }) => author.handle)).toContain('labcoat_lucy@staffroom.example');
  });

  test.for(SITE_NAMES)('has what its host picks on %s: for all three sections, and nobody who opted out', (site) => {
    const picked = picksOn(inkwellChat, timelineOn(site, inkwellChat, START, 0));
    expect(new Set(picked.map(({ kind }) => kind))).toEqual(new Set(['highlight', 'post-of-the-week', 'shout-out']));
    expect(picked.length).toBeGreaterThan(30);
    expect(picked.filter(({ post }) => post.optedOut || post.promoted || post.warning !== null)).toEqual([]);
  });

  test('on Mastodon moves a last line of tags out of the text', () => {
    const welsh = timelineOn('mastodon', inkwellChat, START, 0).find(({ post }) => post.tagLine.length === 4);
    expect(welsh?.post.text).toBe('A5: Un bennod, un llais, un funud o dawelwch wedyn. Dim taflen waith!');
    expect(welsh?.post.tagLine[0]).toBe('#InkwellChat');
  });
});

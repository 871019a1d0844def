import { describe, expect, test } from 'vitest';
import { SITE_NAMES } from '../../../demo/hosts.ts';
import { makeId, timeOfId } from '../../../demo/ids.ts';
import { idOfPermalink, postPath, siteOfPermalink } from '../../../demo/permalink.ts';

const TIME = Date.UTC(2026, 10, 3, 19, 4, 5, 678);

describe('ids', () => {
  test.for(SITE_NAMES)('on %s encode the time and sort by it', (site) => {
    const ids = [makeId(site, TIME, 3), makeId(site, TIME, 4), makeId(site, TIME + 1, 0)];
    expect(new Set(ids).size).toBe(3);
    expect(ids.toSorted()).toEqual(ids);
    for (const id of ids.slice(0, 2)) expect(timeOfId(site, id)).toBe(TIME);
  });

  test('have the networks’ own shapes', () => {
    expect(makeId('x', TIME, 0)).toMatch(/^\d{19}$/u);
    expect(makeId('mastodon', TIME, 0)).toMatch(/^\d{18}$/u);
    expect(makeId('bluesky', TIME, 0)).toMatch(/^3[2-7a-z]{12}$/u);
    expect(timeOfId('bluesky', 'zzzzzzzzzzzzz')).toBeNull();
    expect(timeOfId('x', 'abc')).toBeNull();
  });
});

describe('permalinks', () => {
  test.for(SITE_NAMES)('on %s lead back to the id, whatever the handle', (site) => {
    const id = makeId(site, TIME, 0);
    const host = { x: 'x.com', bluesky: 'bsky.app', mastodon: 'mastodon.social' }[site];
    for (const handle of ['amy', 'a b/c', '@@', 'شمس', '"><b>', '#?']) {
      const url = `https://${host}${postPath(site, handle, id)}`;
      expect(idOfPermalink(site, url)).toBe(id);
      expect(siteOfPermalink(url)).toBe(site);
    }
  });

  test('of other places are none', () => {
    for (const url of ['https://x.com/amy', 'https://x.com.evil.example/amy/status/1234567890123', 'nonsense', '']) {
      expect(siteOfPermalink(url)).toBeNull();
    }
  });
});

import { describe, expect, test } from 'vitest';
import { covers, sitesFor } from '../../../scripts/read/which-site.ts';

const siteOf = (url: string) => sitesFor(new URL(url)).map(({ id }) => id);

describe('whose page an address is', () => {
  test('by the match patterns of the manifest', () => {
    expect(siteOf('https://x.com/search?q=%23inkchat&f=live')).toEqual(['x']);
    expect(siteOf('https://bsky.app/hashtag/inkchat')).toEqual(['bluesky']);
    expect(siteOf('https://mastodon.social/tags/inkchat')).toEqual(['mastodon']);
  });

  test('former addresses and parts of a site count as the site', () => {
    expect(siteOf('https://twitter.com/a/status/1')).toEqual(['x']);
    expect(siteOf('https://mobile.x.com/home')).toEqual(['x']);
    expect(siteOf('https://main.bsky.dev/')).toEqual(['bluesky']);
  });

  test('any other server may be one of Mastodon; names that only resemble are other servers', () => {
    expect(siteOf('https://chat.school.example/home')).toEqual(['mastodon', 'phanpy', 'elk']);
    expect(siteOf('http://localhost:3000/home')).toEqual(['mastodon', 'phanpy', 'elk']);
    expect(siteOf('https://notx.com/')).toEqual(['mastodon', 'phanpy', 'elk']);
    expect(siteOf('https://x.com.evil.example/')).toEqual(['mastodon', 'phanpy', 'elk']);
    expect(siteOf('file:///home/page.html')).toEqual([]);
  });

  test('a pattern covers what browsers say it covers', () => {
    expect(covers('https://*.x.com/*', new URL('https://x.com/a'))).toBe(true);
    expect(covers('https://x.com/*', new URL('http://x.com/a'))).toBe(false);
    expect(covers('*://*/*', new URL('http://a.example/'))).toBe(true);
    expect(() => covers('x.com', new URL('https://x.com/'))).toThrow('no match pattern');
  });
});

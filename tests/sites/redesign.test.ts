import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DocumentReading, openReader, type Reader } from '../../scripts/read/reader.ts';
import { type Fixture, fixtures } from './support/fixtures.ts';

type PlainPost = DocumentReading['posts'][number];

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader?.close());

const read = ({ siteId, url }: Fixture, html: string) => reader.read({ html, url }, siteId);

/** The same page after test ids were dropped and classes hashed, as sites do several times a year. */
function renamed(html: string): string {
  return html.replace(/ data-testid="[^"]*"/g, '').replace(/ class="[^"]*"/g, ' class="_a1b2c"');
}

/** The same page as browsers save it, with whole addresses. */
function withWholeAddresses(html: string, url: string): string {
  return html.replace(/ (href|src)="([^"#][^"]*)"/g, (all, name: string, to: string) =>
    URL.canParse(to, url) && !to.startsWith('blob:')
      ? ` ${name}="${new URL(to.replaceAll('&amp;', '&'), url).href}"`
      : all,
  );
}

/** The same page after a formatter has put every element on a line of its own. */
function laidOutAnew(html: string): string {
  return html.replace(/></g, '>\n        <');
}

const whole = fixtures().filter(({ name }) => !name.endsWith('/broken'));
const essence = ({ url, author, time, text, tags, quote, media }: PlainPost) => ({
  ...{ url, handle: author.handle, name: author.name, time, text, tags },
  quote: quote && { handle: quote.author.handle, text: quote.text },
  media: media.map(({ kind, alt }) => ({ kind, alt })),
});

describe('after a redesign', () => {
  test.each(fixtures())('$name: nothing is invented', async (fixture) => {
    const before = await read(fixture, fixture.html);
    const after = await read(fixture, renamed(fixture.html));
    const known = new Set(before.posts.map(({ url }) => url));
    expect(after.posts.map(({ url }) => url).filter((url) => !known.has(url))).toEqual([]);
  });

  test.each(['x', 'bluesky', 'mastodon'])(
    '%s: nearly all posts are found, and most read just the same',
    async (siteId) => {
      let posts = 0;
      let found = 0;
      let same = 0;
      for (const fixture of whole.filter((one) => one.siteId === siteId)) {
        const before = await read(fixture, fixture.html);
        const after = await read(fixture, renamed(fixture.html));
        const known = new Set(before.posts.map((post) => JSON.stringify(essence(post))));
        posts += before.posts.length;
        found += after.posts.length;
        same += after.posts.filter((post) => known.has(JSON.stringify(essence(post)))).length;
      }
      expect(found / posts).toBeGreaterThanOrEqual(0.9);
      expect(same / posts).toBeGreaterThanOrEqual(0.75);
    },
  );
});

describe('the same page, written otherwise', () => {
  test.each(whole)('$name: saved with whole addresses', async (fixture) => {
    const before = await read(fixture, fixture.html);
    const after = await read(fixture, withWholeAddresses(fixture.html, fixture.url));
    expect(after.posts).toEqual(before.posts);
  });

  test.each(whole.filter(({ siteId }) => siteId === 'x'))('$name: laid out anew', async (fixture) => {
    const before = await read(fixture, fixture.html);
    const after = await read(fixture, laidOutAnew(fixture.html));
    // Nobody can tell a formatter's blanks at the start of a line from the author's.
    const unindented = (post: PlainPost) => ({ ...essence(post), text: post.text.replace(/\n +/g, '\n') });
    expect(after.posts.map(unindented)).toEqual(before.posts.map(unindented));
  });
});

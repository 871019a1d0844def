import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleForPage, GLOBAL } from '../../scripts/read/bundle.ts';
import { type DocumentReading, openReader, type Reader } from '../../scripts/read/reader.ts';
import { openSavedPages, type SavedPages } from '../../scripts/read/saved-pages.ts';
import { sites } from '../../src/sites/registry.ts';
import { type Fixture, fixtures } from './support/fixtures.ts';
import { REAL_PAGES } from './support/real-page-list.ts';
import { redesigns } from './support/redesigns.ts';
import type { readRedesigns } from './support/redesigns-in-page.ts';

type PlainPost = DocumentReading['posts'][number];
type Readings = ReturnType<typeof readRedesigns>;

let reader: Reader;
let pages: SavedPages;
let script: string;
beforeAll(async () => {
  script = await bundleForPage('tests/sites/support/redesigns-in-page.ts');
  [reader, pages] = await Promise.all([openReader(), openSavedPages()]);
});
afterAll(() => Promise.all([reader?.close(), pages?.close()]));

const read = ({ siteId, url }: Fixture, html: string) => reader.read({ html, url }, [siteId]);

/** Shares of posts that are to be found, and read right. */
const FOUND = 0.99;
const RIGHT = 0.98;

const whole = fixtures().filter(({ name }) => !name.endsWith('/broken'));
const FIELDS: Readonly<Record<string, (post: PlainPost) => string | null>> = {
  url: ({ url }) => url,
  'author.handle': ({ author }) => author.handle,
  'author.name': ({ author }) => author.name,
  time: ({ time }) => time,
  text: ({ text }) => text,
};

interface Page {
  readonly name: string;
  readonly html: string;
  readonly url: string;
}

/** The made-up pages of a site and, where they are here, the real ones. */
function pagesOf(siteId: string): Page[] {
  const real = REAL_PAGES.filter((page) => page.siteId === siteId && existsSync(page.path));
  const saved = real.map(({ path, url }) => ({ name: path, html: readFileSync(path, 'utf8'), url }));
  return [...whole.filter((fixture) => fixture.siteId === siteId), ...saved];
}

/** How many may go wrong. Of the made-up pages alone one: they hold every odd case, and few of the usual. */
function allowed(siteId: string, posts: number, share: number): number {
  const isReal = REAL_PAGES.some((page) => page.siteId === siteId && existsSync(page.path));
  return isReal ? posts * (1 - share) : Math.max(1, posts * (1 - share));
}

/** What went wrong with the posts of one page, in words. */
function losses(
  page: string,
  before: DocumentReading,
  after: DocumentReading,
): Record<'lost' | 'wrong' | 'silent', string[]> {
  const found: Record<'lost' | 'wrong' | 'silent', string[]> = { lost: [], wrong: [], silent: [] };
  for (const post of before.posts) {
    const now = after.posts.find(({ url }) => url === post.url);
    if (now === undefined) found.lost.push(`${page}: ${post.url}`);
    const wrong =
      now === undefined ? [] : Object.keys(FIELDS).filter((field) => FIELDS[field]?.(now) !== FIELDS[field]?.(post));
    if (wrong.length > 0) found.wrong.push(`${page}: ${post.url}: ${wrong.join(', ')}`);
    const silent = wrong.filter((field) => now?.readBy[field] === 'primary');
    if (silent.length > 0) found.silent.push(`${page}: ${post.url}: ${silent.join(', ')}`);
  }
  return found;
}

/* One site alone: npx vitest run --project sites tests/sites/redesign.test.ts -t "bluesky:" */
describe.each(sites)('$id: after a redesign', ({ id }) => {
  const readings = new Map<string, Readings>();
  beforeAll(async () => {
    for (const { name, html, url } of pagesOf(id)) {
      const call = `${GLOBAL}.readRedesigns(${JSON.stringify(id)}, saved)`;
      readings.set(name, (await pages.runUnseen({ html, url }, script, call)) as Readings);
    }
  });

  test.each(Object.keys(redesigns))('%s', (redesign) => {
    let posts = 0;
    const all: Record<'lost' | 'wrong' | 'silent' | 'invented', string[]> = {
      lost: [],
      wrong: [],
      silent: [],
      invented: [],
    };
    for (const [page, { before, after }] of readings) {
      const reading = after[redesign];
      if (reading === undefined) throw new Error(redesign);
      posts += before.posts.length;
      const { lost, wrong, silent } = losses(page, before, reading);
      all.lost.push(...lost);
      all.wrong.push(...wrong);
      all.silent.push(...silent);
      const known = new Set(before.posts.map(({ url }) => url));
      all.invented.push(...reading.posts.map(({ url }) => url).filter((url) => !known.has(url)));
    }
    expect({ invented: all.invented, silent: all.silent }).toEqual({ invented: [], silent: [] });
    expect(all.lost.length, all.lost.join('\n')).toBeLessThanOrEqual(allowed(id, posts, FOUND));
    expect(all.wrong.length, all.wrong.join('\n')).toBeLessThanOrEqual(allowed(id, posts, RIGHT));
  });
});

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

const essence = (post: PlainPost) => Object.values(FIELDS).map((field) => field(post));

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
    const unindented = (post: PlainPost) => essence({ ...post, text: post.text.replace(/\n +/g, '\n') });
    expect(after.posts.map(unindented)).toEqual(before.posts.map(unindented));
  });
});

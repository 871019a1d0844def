import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleForPage, GLOBAL } from '../../scripts/read/bundle.ts';
import { type DocumentReading, openReader, type Reader } from '../../scripts/read/reader.ts';
import { openSavedPages, type SavedPages } from '../../scripts/read/saved-pages.ts';
import { isPlace } from '../../src/report/known.ts';
import { fixtures } from './support/fixtures.ts';
import { REAL_PAGES } from './support/real-page-list.ts';
import type { makeReport } from './support/report-in-page.ts';

type PlainPost = DocumentReading['posts'][number];

let reader: Reader;
let pages: SavedPages;
let script: string;
beforeAll(async () => {
  script = await bundleForPage('tests/sites/support/report-in-page.ts');
  [reader, pages] = await Promise.all([openReader(), openSavedPages()]);
});
afterAll(() => Promise.all([reader?.close(), pages?.close()]));

const real = REAL_PAGES.filter(({ path }) => existsSync(path));
const all = [
  ...fixtures().map(({ siteId, name, html, url }) => ({ siteId, name, html, url })),
  ...real.map(({ siteId, path, url }) => ({ siteId, name: path, html: readFileSync(path, 'utf8'), url })),
];

const length = (text: string): number => [...text].length;

/** What a report has to keep of a post: everything but what it says. */
function shape({
  author,
  text,
  tags,
  mentions,
  media,
  quote,
  repostedBy,
  replyTo,
  truncated,
  promoted,
  readBy,
}: PlainPost) {
  return {
    author: [length(author.name), author.url === null],
    text: length(text),
    tags: tags.length,
    mentions: mentions.length,
    media: media.map(({ kind, alt, url }) => `${kind} ${length(alt)} ${url === null}`),
    quote: quote && [length(quote.text), quote.url === null, length(quote.author.name), quote.time === null],
    who: [repostedBy === null, replyTo === null],
    marks: [truncated, promoted],
    readBy,
  };
}

/** How far apart the times of two readings are, each distance once, in milliseconds. */
function shifts(before: readonly PlainPost[], after: readonly PlainPost[]): Set<number> {
  const distances = before.flatMap(({ time }, index) => {
    const moved = after[index]?.time ?? null;
    return time === null || moved === null ? [] : [Math.round((Date.parse(time) - Date.parse(moved)) / 1000)];
  });
  return new Set(distances);
}

/** Ends of the hosts in made-up pages, and what networks call themselves. */
const REALM = ['example', 'hashtag', 'twitter', 'mastodon', 'social', 'threads', 'linkedin'];
const LETTERS = /\p{L}{6,}/gu;

function lowerWords(text: string): string[] {
  return (text.match(LETTERS) ?? []).map((word) => word.toLowerCase());
}

/** Words of people that a report must not have, but for those that the page's own markup uses too. */
function wordsOf(posts: readonly PlainPost[], html: string): string[] {
  const markup = (html.match(/<[^>]*>/g) ?? []).flatMap((tag) =>
    (
      tag.match(/(?<=\s(?:class|role|style|type|rel|data-test-?id|data-tracking[\w-]*)=")[^"]*|\s[\w:-]+=|<[\w-]+/g) ??
      []
    ).flatMap(lowerWords),
  );
  const kept = new Set([...markup, ...REALM]);
  const said = posts.flatMap(({ author, text, quote, media }) =>
    [author.name, author.handle, text, quote?.text ?? '', ...media.map(({ alt }) => alt)].flatMap(lowerWords),
  );
  return [...new Set(said)].filter((word) => !kept.has(word) && !isPlace(word));
}

describe('the report on a page', () => {
  test.each(all)('$name', async ({ siteId, html, url }) => {
    const call = `${GLOBAL}.makeReport(${JSON.stringify(siteId)}, saved, 7)`;
    const { before, report } = (await pages.runUnseen({ html, url }, script, call)) as ReturnType<typeof makeReport>;
    const [, address = ''] = /^<!-- (https?:\/\/\S+) -->\n/.exec(report) ?? [];
    expect(URL.canParse(address)).toBe(true);

    const after = await reader.read({ html: report, url: address }, [siteId]);
    expect(after.counts).toEqual(before.counts);
    expect(after.posts.map(shape)).toEqual(before.posts.map(shape));
    expect(shifts(before.posts, after.posts).size).toBeLessThanOrEqual(1);

    const found = new Set(lowerWords(report));
    expect(wordsOf(before.posts, html).filter((word) => found.has(word))).toEqual([]);
    const handles = before.posts
      .map(({ author }) => author.handle)
      .filter((handle) => handle.length > 3 && !isPlace(handle));
    expect(
      handles.filter((handle) => new RegExp(`(?<![\\p{L}\\p{N}])${handle}(?![\\p{L}\\p{N}])`, 'iu').test(report)),
    ).toEqual([]);
    const ids = new Set(report.match(/\d{15,20}/g));
    expect(before.posts.filter(({ id }) => ids.has(id))).toEqual([]);
    expect(report).not.toMatch(/<script|\son\w+=/i);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleForPage, GLOBAL } from '../../scripts/read/bundle.ts';
import { openSavedPages, type SavedPages } from '../../scripts/read/saved-pages.ts';
import { normaliseTag } from '../../src/model/hashtag.ts';
import { identityOf } from '../../src/model/identity.ts';
import { sites } from '../../src/sites/registry.ts';
import { type Fixture, fixtures } from './support/fixtures.ts';
import type { breakEverything, crowd, look, swell } from './support/in-page.ts';

let pages: SavedPages;
let script: string;
beforeAll(async () => {
  script = await bundleForPage('tests/sites/support/in-page.ts');
  pages = await openSavedPages();
});
afterAll(() => pages?.close());

async function call<F extends (...given: never[]) => unknown>(
  fixture: Fixture,
  name: string,
  ...rest: readonly unknown[]
): Promise<ReturnType<F>> {
  const given = [fixture.siteId, ...rest].map((one) => JSON.stringify(one)).join(', ');
  return (await pages.run(fixture, script, `${GLOBAL}.${name}(${given})`)) as ReturnType<F>;
}

const SHAPE_OF_SLOT: Record<string, RegExp> = {
  x: /role="group"/,
  bluesky: /^<div>/,
  threads: /^<div>/,
  phanpy: /class="meta"|<div class="yy">|<div/,
  elk: /status-actions|<div/,
  linkedin: /social-action-bar|^<div class="m6c">|^<div>/,
  mastodon: /(?:detailed-)?status__action-bar|_actions_/,
};

describe('what the content script is told', () => {
  test.each(fixtures())(
    '$name: a glance says what the whole reading says; the page stays as it is',
    async (fixture) => {
      const { looks, isUntouched } = await call<typeof look>(fixture, 'look');
      expect(isUntouched).toBe(true);
      expect(looks).not.toEqual([]);
      for (const { glance, reading, slot } of looks) {
        if (reading === null) {
          expect(glance).toBeNull();
          continue;
        }
        const { post } = reading;
        expect(glance).toEqual({
          url: post.url,
          identity: identityOf(post),
          time: glance?.time,
          tags: [...new Set(post.tags.map(normaliseTag))],
          handle: glance?.handle,
          replyTo: post.replyTo?.toLowerCase() ?? null,
          promoted: post.promoted,
        });
        // A glance may tell the time by the id alone, where the page may show whole seconds.
        const isTimed = reading.doubts.some((doubt) => doubt.startsWith('time')) === false;
        if (isTimed)
          expect(Math.abs(Date.parse(glance?.time ?? '') - Date.parse(post.time ?? ''))).toBeLessThan(60_000);
        // Where handle and permalink disagree, a glance goes by the permalink.
        if (reading.doubts.some((doubt) => doubt.startsWith('author.handle')) === false) {
          expect(glance?.handle).toBe(post.author.handle.toLowerCase());
        }
        expect(slot?.isInPost).toBe(true);
        expect(slot?.buttons).toBeGreaterThanOrEqual(2);
        expect(slot?.parent).toMatch(SHAPE_OF_SLOT[fixture.siteId] ?? /^$/);
      }
    },
  );
});

describe('pages that are broken', () => {
  test.each(fixtures())('$name: whatever is missing, nothing is thrown', async (fixture) => {
    expect(await call<typeof breakEverything>(fixture, 'breakEverything')).toBeGreaterThan(40);
  });
});

describe('pages that are large', () => {
  const typical: Record<string, string> = {
    x: 'x/status',
    bluesky: 'bluesky/feed',
    mastodon: 'mastodon/timeline',
    threads: 'threads/feed',
    linkedin: 'linkedin/feed',
    phanpy: 'phanpy/timeline',
    elk: 'elk/timeline',
  };
  const fixtureOf = (id: string): Fixture => {
    const fixture = fixtures().find(({ name }) => name === typical[id]);
    if (fixture === undefined) throw new Error(`There is no typical page of ${id}.`);
    return fixture;
  };
  const idOf: Record<string, RegExp> = {
    x: /\/status\/(\d+)"/,
    bluesky: /href="\/profile\/mira\.example\/post\/(\w{13})" dir/,
    mastodon: /status__relative-time" href="\/@mira\/(\d+)"/,
    threads: /mira\.lund\/post\/([\w-]{11})"/,
    linkedin: /data-urn="urn:li:activity:(\d+)"/,
    phanpy: /data-state-post-id="social\.example\/(\d+)"/,
    elk: /id="status-(\d+)"/,
  };
  const bodyOf: Record<string, string> = {
    x: '[data-testid="tweetText"]',
    bluesky: '[data-word-wrap]',
    mastodon: '.status__content__text',
    threads: 'span[dir="auto"]:not([translate], :has(time)) > span',
    linkedin: '.update-components-text span[dir]',
    phanpy: '.inner-content p',
    elk: '.status-body p',
  };

  test.each(sites)('$id: 10,000 posts; the last cost no more than the first', async ({ id }) => {
    const fixture = fixtureOf(id);
    const postId = idOf[id]?.exec(fixture.html)?.[1];
    const { seen, read, urls, first, last } = await call<typeof crowd>(fixture, 'crowd', 10_000, postId);
    expect({ seen, read, urls }).toEqual({ seen: 10_000, read: 10_000, urls: 10_000 });
    // Generous for busy machines: what grows with the page grows tenfold here.
    expect(last).toBeLessThan(first * 4 + 20);
  });

  test.each(sites)('$id: a text of 100,000 characters in 5,000 elements', async ({ id }) => {
    const { text, tags } = await call<typeof swell>(fixtureOf(id), 'swell', bodyOf[id], 100_000, 5_000);
    expect({ text, tags }).toEqual({ text: 100_000, tags: ['inkchat'] });
  });
});

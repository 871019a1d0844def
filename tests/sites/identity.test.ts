import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { identityOf } from '../../src/model/identity.ts';
import { richTextOf } from '../../src/model/plain-text.ts';
import { areHere, openRealPages, type RealPages } from './support/real-pages.ts';

let pages: RealPages;
beforeAll(async () => {
  if (areHere) pages = await openRealPages();
});
afterAll(() => pages?.close());

/** Who wrote each post of a saved page, and how it begins: the pages were made at different times. */
async function identities(client: string): Promise<string[]> {
  const { posts } = await pages.read(client, `${client}/client-timeline.html`, 'https://localhost:3901/tags/ukedchat');
  return posts.map((post) => {
    const identity = identityOf({ ...post, site: 'mastodon', text: richTextOf(post.text) });
    return identity.replace(/ \S+ /, ' … ');
  });
}

describe.runIf(areHere)('the same posts in Mastodon, Phanpy and Elk', () => {
  test.each(['phanpy', 'elk'])('are the same posts in %s', async (client) => {
    const [there, here] = await Promise.all([identities('mastodon'), identities(client)]);
    // Each page shows another part of the timeline; most of Mastodon's five are in both.
    expect(there.filter((identity) => here.includes(identity)).length).toBeGreaterThanOrEqual(3);
  });
});

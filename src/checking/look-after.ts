import { type BlueskyPost, lookOnBluesky } from './bluesky.ts';
import type { Ask, Asked, Tell } from './finding.ts';
import { lookOnMastodon, type MastodonPost } from './mastodon.ts';
import { whereaboutsOf } from './whereabouts.ts';

/**
 * Asks the networks whether posts still stand as they were read: Bluesky and every server of Mastodon at the same time,
 * each one question after the other. Posts of other networks are left out.
 * @param tell hears of each post once
 */
export async function lookAfter(posts: readonly Asked[], ask: Ask, tell: Tell): Promise<void> {
  const onBluesky: BlueskyPost[] = [];
  const onMastodon = new Map<string, MastodonPost[]>();
  for (const asked of posts) {
    const where = whereaboutsOf(asked.post);
    if (where?.network === 'bluesky') onBluesky.push({ ...asked, ...where });
    if (where?.network !== 'mastodon') continue;
    const { origin, id: postId } = where;
    const server = onMastodon.get(origin) ?? [];
    server.push({ ...asked, origin, postId });
    onMastodon.set(origin, server);
  }
  await Promise.all([
    lookOnBluesky(onBluesky, ask, tell),
    ...[...onMastodon.values()].map((server) => lookOnMastodon(server, ask, tell)),
  ]);
}

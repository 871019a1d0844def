import { patternOf } from '../model/match-pattern.ts';
import type { Post } from '../model/post.ts';

/** Where Bluesky answers people without an account. @see https://docs.bsky.app/docs/advanced-guides/api-directory */
export const BLUESKY_API = 'https://public.api.bsky.app';

/** Where a network can be asked after a post without an account. */
export type Whereabouts =
  | { readonly network: 'bluesky'; readonly actor: string; readonly key: string }
  | { readonly network: 'mastodon'; readonly origin: string; readonly id: string };

const ON_BLUESKY = /^\/profile\/([^/]+)\/post\/([^/]+)\/?$/;
/** As Mastodon itself addresses posts, and as they are addressed where the author's name is not known. */
const ON_MASTODON = /^\/(?:@[^/]+|statuses)\/(\w+)\/?$/;

/** A part of a path as it is meant; null where it is encoded badly. */
function decoded(part: string | undefined): string | null {
  try {
    return part === undefined ? null : decodeURIComponent(part);
  } catch {
    return null;
  }
}

/** Where to ask after a post; null where nobody tells: X, Threads and LinkedIn want an account. */
export function whereaboutsOf({ site, url }: Pick<Post, 'site' | 'url'>): Whereabouts | null {
  const { protocol, pathname, origin } = URL.parse(url) ?? {};
  if (pathname === undefined || origin === undefined || protocol !== 'https:') return null;
  if (site === 'bluesky') {
    const [, ...parts] = ON_BLUESKY.exec(pathname) ?? [];
    const [actor, key] = parts.map(decoded);
    return actor == null || key == null ? null : { network: 'bluesky', actor, key };
  }
  const id = site === 'mastodon' ? ON_MASTODON.exec(pathname)?.[1] : undefined;
  return id === undefined ? null : { network: 'mastodon', origin, id };
}

/** Match patterns of all that has to be asked. */
export function originsFor(posts: readonly Pick<Post, 'site' | 'url'>[]): string[] {
  const origins = posts.flatMap((post) => {
    const where = whereaboutsOf(post);
    if (where === null) return [];
    return patternOf(where.network === 'bluesky' ? BLUESKY_API : where.origin) ?? [];
  });
  return [...new Set(origins)];
}

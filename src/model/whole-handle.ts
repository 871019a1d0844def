import type { Post } from './post.ts';

/** Who published it, and what names the server: readings of the same author on two servers lead to one handle. */
export type Authored = Readonly<Pick<Post, 'site' | 'url'>> & { author: { readonly handle: string } };

/** The author's handle; on Mastodon with its server, which pages leave out where it is their own (as in `identityOf`). */
export function wholeHandle({ site, url, author: { handle } }: Authored): string {
  const isLocal = site === 'mastodon' && /^[^@]+$/u.test(handle) && URL.canParse(url);
  return isLocal ? `${handle}@${new URL(url).host}` : handle;
}

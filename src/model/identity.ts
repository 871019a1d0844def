import type { Post } from './post.ts';
import type { Run } from './rich-text.ts';

/** What tells one post from another. */
export type Identified = Readonly<Pick<Post, 'site' | 'url' | 'time' | 'text'>> & {
  author: { readonly handle: string };
};

/** How many letters tell apart what one person posted within one second. */
const LETTERS = 24;

/** The first letters and digits of the author's own words; servers and clients show everything else differently. */
function beginning(text: readonly Run[]): string {
  let letters = '';
  for (const run of text) {
    if (run.type === 'text') letters += run.text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
    if (letters.length >= LETTERS) break;
  }
  return letters.slice(0, LETTERS).toLowerCase();
}

/**
 * What makes two readings the same post: the permalink. Only Mastodon shows the same post at another address on each
 * server, mostly without naming the author's; there it is who wrote it, in which second, and how it begins. Servers
 * hand on times in whole seconds.
 * @see https://github.com/mastodon/mastodon/blob/main/app/serializers/activitypub/note_serializer.rb (`published`)
 */
export function identityOf({ site, url, author, time, text }: Identified): string {
  if (site !== 'mastodon' || time === null || author.handle === '' || !URL.canParse(url)) return url;
  const handle = author.handle.includes('@') ? author.handle : `${author.handle}@${new URL(url).host}`;
  return `${handle.toLowerCase()} ${time.slice(0, 19)} ${beginning(text)}`;
}

import { hostHandles } from './host-handles.ts';
import type { Author, Post } from './post.ts';
import { type Authored, wholeHandle } from './whole-handle.ts';

/**
 * Somebody who posted, on one network. The same person on two networks is two: nothing on a page says that
 * `@ada` there is `@ada` here.
 */
export interface Person {
  /** The same for every reading of the same account: site and handle, lower-case. */
  readonly key: string;
  readonly site: string;
  /** Without `@` before it, on Mastodon with the server; empty where no page told. */
  readonly handle: string;
  readonly name: string;
}

/** Who published a post: told by the handle, or failing that by the name; null where the page gave neither. */
export function personOf(post: Readonly<Pick<Post, 'site' | 'url'>> & { readonly author: Author }): Person | null {
  const handle = wholeHandle(post);
  const name = post.author.name.trim();
  if (handle === '' && name === '') return null;
  const key = `${post.site} ${handle === '' ? name : `@${handle}`}`.toLowerCase();
  return { key, site: post.site, handle, name };
}

/**
 * Whether a post is by the person of this handle, or of one of several (upper and lower case alike). On Mastodon the
 * handle may name the server or not; without, it is whoever the page's own server calls so.
 * @param handles as `hostHandles` reads them
 */
export function isBy(post: Authored, handles: string): boolean {
  const shown = post.author.handle.toLowerCase();
  return hostHandles(handles.toLowerCase()).some(
    (wanted) => shown === wanted || (wanted.includes('@') && wholeHandle(post).toLowerCase() === wanted),
  );
}

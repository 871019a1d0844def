import type { Post } from '../../model/post.ts';

/** A row of a pick, or of what was seen: both have the post's id (see `pickId`). */
export interface PostRow {
  readonly id: string;
  readonly post: Post;
}

/**
 * Every post of the session once: those that passed by in this browser, and picks that did not, as when they were
 * picked on another device. One whose id changed with an edit is known by its permalink; pieces of text picked from
 * one web page share that page's address and are told by their ids alone.
 */
export function allPosts(seen: readonly PostRow[], picks: readonly PostRow[]): Post[] {
  const ids = new Set<string>();
  const urls = new Set<string>();
  const posts: Post[] = [];
  for (const { id, post } of [...seen, ...picks]) {
    const hasPermalink = post.site !== 'web' && post.url !== '';
    if (ids.has(id) || (hasPermalink && urls.has(post.url))) continue;
    ids.add(id);
    if (hasPermalink) urls.add(post.url);
    posts.push(post);
  }
  return posts;
}

import type { PostRow } from '../../../../src/drafting/statistics/all-posts.ts';
import { richTextOf } from '../../../../src/model/plain-text.ts';
import type { Post } from '../../../../src/model/post.ts';
import { madeUpPost } from '../../model/made-up-post.ts';

let count = 0;

/** A post by somebody, at a permalink of its own. */
export function said(handle: string, fields: Partial<Post> = {}): Post {
  count += 1;
  const url = `https://x.com/${handle}/status/${count}`;
  return madeUpPost({ url, author: { name: '', handle, url: null }, text: richTextOf('Maps'), ...fields });
}

export function row(post: Post, id = post.url): PostRow {
  return { id, post };
}

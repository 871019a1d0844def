import { richTextOf } from './plain-text.ts';
import type { Post } from './post.ts';
import type { RichText } from './rich-text.ts';

/** What the draft shows: the host's wording if there is one, else the author's. */
export function textOf(pick: { readonly edited: string | null; readonly post: Post }): RichText {
  return pick.edited === null ? pick.post.text : richTextOf(pick.edited);
}

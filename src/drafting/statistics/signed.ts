import { type Person, personOf } from '../../model/person.ts';
import type { Post } from '../../model/post.ts';

/** A post with whoever wrote it, worked out once for all that is counted. */
export interface Signed {
  readonly post: Post;
  readonly person: Person | null;
}

export function signed(posts: readonly Post[]): Signed[] {
  return posts.map((post) => ({ post, person: personOf(post) }));
}

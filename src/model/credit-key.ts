import type { Post } from './post.ts';

/** By what a session's credits know an account: its site, and its handle exactly as it is quoted. */
export function creditKey({ site, author }: Pick<Post, 'site' | 'author'>): string {
  return `${site} ${author.handle}`;
}

import type { Post } from '../model/post.ts';
import type { Standing } from '../model/standing.ts';

/** What a network answered: its status, and its body where that is JSON. Null where it could not be reached. */
export type Answer = { readonly status: number; readonly body: unknown } | null;

/** Asks an address. Never throws. */
export type Ask = (address: string) => Promise<Answer>;

/** What was found of one post. */
export interface Finding {
  readonly standing: Standing;
  /** The post as it stands now, where that is otherwise. */
  readonly newer: Post | null;
}

/** Tells what was found of a post, by whatever names it. */
export type Tell = (id: string, finding: Finding) => void;

/** A post to ask after. */
export interface Asked {
  readonly id: string;
  readonly post: Post;
}

export const GONE: Finding = { standing: 'gone', newer: null };
export const UNANSWERED: Finding = { standing: 'unanswered', newer: null };
export const THERE: Finding = { standing: 'there', newer: null };

/** The letters and digits of the author's own words. Pages and programs show all else differently: links, tags, spaces. */
function ownLetters({ text }: Pick<Post, 'text'>): string {
  const words = text.map((run) => (run.type === 'text' ? run.text : ' ')).join('');
  return words
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/**
 * What it means that a network has a post with this text. Of a part of a post, or of a translation, it cannot be said
 * whether it was edited since.
 */
export function compared(post: Post, now: Pick<Post, 'text' | 'tags' | 'mentions' | 'links'>): Finding {
  if (post.truncated || post.translated || ownLetters(post) === ownLetters(now)) return THERE;
  return { standing: 'edited', newer: { ...post, ...now, edited: true } };
}

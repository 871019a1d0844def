import type { Pick } from '../../model/pick.ts';
import type { Post } from '../../model/post.ts';
import type { Section, SectionText } from '../../model/section.ts';
import type { Session } from '../../model/session.ts';

/** As much of a post that passed by as the rules ask for. */
export type SeenPost = Readonly<globalThis.Pick<Post, 'url' | 'author' | 'text' | 'lang' | 'media'>>;

/** What the linter reads. */
export interface LintMaterial {
  readonly session: Session;
  /** In order, none deleted. */
  readonly sections: readonly Section[];
  /**
   * In order, none in the trash, and as the draft shows them: with the credits and descriptions of pictures that the
   * host has set in place of those that were read.
   */
  readonly picks: readonly Pick[];
  /** By section id. */
  readonly texts: ReadonlyMap<string, SectionText>;
  /** Every post of the session that passed by, picked or not. */
  readonly seen: readonly SeenPost[];
  /** Whether the session's tag stays in the posts: what the host has said by a `tags` change, or null before. */
  readonly keepsTags: boolean | null;
}

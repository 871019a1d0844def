import type { Problem } from './problem.ts';

/** A post or page on a blog. */
interface OnBlog {
  readonly id: number;
  readonly link: string;
}

/** What is on the blog and can be written by others: the draft, and the archive's own page. */
export type Written = 'post' | 'archive';

/** Something that was sent and is not answered yet: the blog may have done it all the same. */
interface Sent {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** As it was sent, to be known again; empty for a picture, which is known by its name. */
  readonly content: string;
}

/** What stands on the blog where somebody has edited it. */
export interface Theirs {
  readonly of: Written;
  readonly id: number;
  readonly content: string;
  /** What the blog gave back after our last write; null where this device does not know. */
  readonly base: string | null;
  /** ISO instant. */
  readonly editedAt: string;
  /** The role may read it and not write it, as a contributor what an editor has published. */
  readonly locked?: true;
}

/** What this device remembers of a publication from one job to the next, so that nothing is made twice. */
export interface Remembered {
  readonly post?: OnBlog;
  readonly archive?: OnBlog;
  /** Pictures that the blog has, by their addresses on the networks; that of the pull quote by its hash. */
  readonly uploads: Readonly<Record<string, { readonly id: number; readonly src: string }>>;
  /** What is not answered yet, by what it makes: the draft, the archive, or a picture by its key in `uploads`. */
  readonly sent: Readonly<Record<string, Sent>>;
  /** What the blog gave back after our last write: what differs from it, somebody has edited. */
  readonly bases: Readonly<Partial<Record<Written, string>>>;
  /** Ids of posts and pages that carry this session's marker and are to stay as they are: the host wanted new ones. */
  readonly left: readonly number[];
}

/** What came of a job's steps so far. */
export interface Outcome extends Remembered {
  readonly tags?: readonly number[];
  readonly featured?: number;
  /** As `Publication.fields`, once the draft is written. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly theirs?: Theirs;
  /**
   * What the host ought to know though it stops nothing, by message key: a picture that was not taken, a tag that may
   * not be made.
   */
  readonly notes: readonly Problem[];
}

export const NOTHING_YET: Remembered = { uploads: {}, sent: {}, bases: {}, left: [] };

/** What holds for the next job too. */
export function remembered({ post, archive, uploads, sent, bases, left }: Remembered): Remembered {
  return { ...(post && { post }), ...(archive && { archive }), uploads, sent, bases, left };
}

import type { Post } from '../model/post.ts';

/** Which way of reading answered for a field: the first of the list, a later one, or none. */
export type ReadBy = 'primary' | 'fallback' | 'missing';

/** What an adapter made of one post. */
export interface Reading {
  readonly post: Post;
  readonly readBy: Readonly<Record<string, ReadBy>>;
  /** Reasons to doubt the reading (English, for reports): two ways disagreed, a needed field is missing. */
  readonly doubts: readonly string[];
}

/** What the content script needs of every post that passes by; cheap to read. */
export interface Glance {
  /** Canonical permalink. */
  readonly url: string;
  /** See `identityOf`; the permalink again, but for Mastodon. */
  readonly identity: string;
  /** Normalised tags of the post itself, not of what it quotes. */
  readonly tags: readonly string[];
  /** Without `@`; lower-case. */
  readonly handle: string;
  /** Who is answered: a handle without `@`, lower-case, or a name where the page gives no more; null if no reply shows. */
  readonly replyTo: string | null;
  /** ISO 8601, UTC. */
  readonly time: string | null;
  readonly promoted: boolean;
}

/** Where the highlight button goes: as a child of `parent`, before `before` (null: at its end). */
export interface Slot {
  readonly parent: Element;
  readonly before: Element | null;
}

/**
 * The adapter of one network, or of one client of a network: how its pages are read. Pure with respect to the page: it reads, never writes, never
 * asks for layout or computed style, and never throws on a page it does not understand.
 */
export interface Site {
  readonly id: string;
  /** Name as people write it. */
  readonly name: string;
  /** Match patterns of the pages, as in the manifest. */
  readonly matches: readonly string[];
  /** Match patterns of further pages that it can read: former addresses, other servers of the same software. */
  readonly alsoReads: readonly string[];
  /**
   * Every CSS selector of the adapter, by name. Looked up at each use, since a site-fix file may have replaced it.
   * `hint` is cheap to test, and hits at least one element of each post and little else.
   */
  readonly selectors: Record<string, string> & { hint: string };
  /**
   * The post (its outermost own element) that a hinted element belongs to, or null: a quoted post or a reply
   * preview answers with the post that shows it.
   */
  postOf(hinted: Element): Element | null;
  glance(post: Element, page: URL): Glance | null;
  read(post: Element, page: URL): Reading | null;
  slot(post: Element): Slot | null;
  /** What the page offers to press where it shows only a part of the post's text, or null. */
  more(post: Element): HTMLElement | null;
}

import type { Scope } from './session.ts';

/** What decides whether a post belongs to a chat. Tags are normalised, handles lower-case without `@`. */
export interface Chat {
  readonly tags: ReadonlySet<string>;
  readonly scope: Scope;
  /** Whether the session's window is open now. */
  readonly open: boolean;
  /** Everyone who is known to take part: the host, and whoever posted with the tag. */
  readonly people: ReadonlySet<string>;
}

export interface Candidate {
  readonly tags: readonly string[];
  readonly replyTo: string | null;
  readonly promoted: boolean;
}

export function isTagged(chat: Chat, post: Candidate): boolean {
  return post.tags.some((tag) => chat.tags.has(tag));
}

/** Whether the post gets a button. An advertisement never does, unless it carries the tag. */
export function belongs(chat: Chat, post: Candidate): boolean {
  if (isTagged(chat, post)) return true;
  if (post.promoted || chat.scope === 'tagged') return false;
  if (chat.scope === 'everything' && chat.open) return true;
  return post.replyTo !== null && chat.people.has(post.replyTo);
}

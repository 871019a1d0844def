import type { Scope } from './session.ts';
import { isOpen, type Window } from './window.ts';

/** What decides whether a post belongs to a chat. Tags are normalised, handles lower-case without `@`. */
export interface Chat {
  readonly tags: ReadonlySet<string>;
  readonly scope: Scope;
  readonly window: Window;
  /** Whether the window is open now. */
  readonly open: boolean;
  /** Everyone who is known to take part: the host, and whoever posted with the tag. */
  readonly people: ReadonlySet<string>;
}

export interface Candidate {
  readonly tags: readonly string[];
  readonly handle: string;
  readonly time: string | null;
  readonly replyTo: string | null;
  readonly promoted: boolean;
}

function isInside(window: Window, { time }: Candidate): boolean {
  return time !== null && isOpen(window, Date.parse(time));
}

export function isTagged(chat: Chat, post: Candidate): boolean {
  return post.tags.some((tag) => chat.tags.has(tag));
}

/** Whether the post gets a button. An advertisement never does, unless it carries the tag. */
export function belongs(chat: Chat, post: Candidate): boolean {
  if (isTagged(chat, post)) return true;
  if (post.promoted || chat.scope === 'tagged') return false;
  if (chat.scope === 'everything' && chat.open) return true;
  if (chat.scope === 'people' && chat.people.has(post.handle) && isInside(chat.window, post)) return true;
  return post.replyTo !== null && chat.people.has(post.replyTo);
}

import { creditKey } from './credit-key.ts';
import type { Pick } from './pick.ts';
import type { Session } from './session.ts';

/** A pick as the draft shows it: credited and described as the host says, where the host has said anything. */
export function asShown<P extends globalThis.Pick<Pick, 'post' | 'alts'>>(
  pick: P,
  { credits }: globalThis.Pick<Session, 'credits'>,
): P {
  const { post, alts } = pick;
  const credit = credits[creditKey(post)];
  const described = Object.keys(alts).length > 0;
  if (credit === undefined && !described) return pick;
  const author = credit === undefined ? post.author : { ...post.author, ...credit };
  const media = described ? post.media.map((one, index) => ({ ...one, alt: alts[index] ?? one.alt })) : post.media;
  return { ...pick, post: { ...post, author, media } };
}

/** Whether a pick is for readers: its author does not ask otherwise, or the host insists. */
export function isForReaders({ post, insists }: globalThis.Pick<Pick, 'post' | 'insists'>): boolean {
  return insists || !post.optedOut;
}

import type { Session } from './session.ts';

/** The host's own title, else one made as such sessions are usually named; empty if nothing is known yet. */
export function titleOf(session: Pick<Session, 'title' | 'number' | 'topic' | 'hashtags'>): string {
  if (session.title.trim() !== '') return session.title;
  const name = session.number === null ? `#${session.hashtags[0] ?? ''}` : `Session ${session.number}`;
  return session.topic.trim() === '' ? name : `${name} – ${session.topic}`;
}

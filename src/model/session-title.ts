import type { Session } from './session.ts';

/**
 * The host's own title, else one made as such sessions are usually named; empty if nothing is known yet.
 * @param numbered a session by its number alone, in the reader's language
 */
export function titleOf(
  session: Pick<Session, 'title' | 'number' | 'topic' | 'hashtags'>,
  numbered: (number: number) => string = (number) => `Session ${number}`,
): string {
  if (session.title.trim() !== '') return session.title;
  const name = session.number === null ? `#${session.hashtags[0] ?? ''}` : numbered(session.number);
  return session.topic.trim() === '' ? name : `${name} – ${session.topic}`;
}

import { text } from '../i18n/text.ts';
import type { Session } from '../model/session.ts';
import { titleOf } from '../model/session-title.ts';

/** What a session is called, in the language of the browser. */
export function sessionName(session: Pick<Session, 'title' | 'number' | 'topic' | 'hashtags'>): string {
  return titleOf(session, (number) => text('session_numbered', number));
}

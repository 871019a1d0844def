import type { Session } from '../../src/model/session.ts';
import type { ChatSetting } from '../../src/model/setting.ts';
import { nextWeekly } from '../../src/model/weekly.ts';
import type { SessionFields } from '../../src/store/sessions.ts';

export function firstSession(hashtags: readonly string[], timeZone: string): SessionFields {
  return {
    hashtags: [...hashtags],
    number: null,
    topic: '',
    title: '',
    start: null,
    end: null,
    timeZone,
    hostHandle: '',
    scope: 'replies',
  };
}

/**
 * What the session after `last` most likely is. Topic and title are left for the host to say.
 * @param chat what the host has said of the chat that it is a session of
 */
export function nextSession(last: Session, now: number, chat?: ChatSetting): SessionFields {
  return {
    ...firstSession(chat?.hashtags ?? last.hashtags, last.timeZone),
    ...nextWeekly(last, last.timeZone, now),
    number: last.number === null ? null : last.number + 1,
    hostHandle: last.hostHandle,
    scope: chat?.scope ?? last.scope,
    postStyle: last.postStyle,
    embeds: last.embeds,
  };
}

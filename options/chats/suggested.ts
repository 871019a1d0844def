import { chatId } from '../../src/model/chat.ts';
import type { Session } from '../../src/model/session.ts';
import type { ChatSetting } from '../../src/model/setting.ts';
import type { NewChat } from '../../src/store/chats.ts';

const DAY = 24 * 60 * 60 * 1000;

/** About a week lies between two beginnings: an hour of summer time, or a day moved once, counts as a week. */
function isWeek(later: string | null, earlier: string | null): boolean {
  if (later === null || earlier === null) return false;
  const days = (Date.parse(later) - Date.parse(earlier)) / DAY;
  return days > 5.5 && days < 8.5;
}

/**
 * The chats that there were sessions of and that are not set up yet, the latest first, each as its last session was;
 * weekly if a week lies between its last two.
 * @param sessions newest first
 */
export function suggested(sessions: readonly Session[], chats: readonly ChatSetting[]): NewChat[] {
  const known = new Set(chats.map(({ id }) => id));
  const byChat = new Map<string, Session[]>();
  for (const session of sessions) {
    const [tag] = session.hashtags;
    if (tag === undefined || known.has(chatId(tag))) continue;
    byChat.set(chatId(tag), [...(byChat.get(chatId(tag)) ?? []), session]);
  }
  return [...byChat.values()].flatMap(([last, before]) => {
    if (last === undefined) return [];
    const weekly = isWeek(last.start, before?.start ?? null);
    return [{ hashtags: last.hashtags, scope: last.scope, weekly }];
  });
}

import { chatId } from '../../src/model/chat.ts';
import type { Session } from '../../src/model/session.ts';
import { attempt } from '../../src/store/failure.ts';
import { allSessions, createSession } from '../../src/store/sessions.ts';
import { allChats, beginningOf } from '../../src/store/settings.ts';
import type { Writes } from '../../src/store/writes.ts';
import { beginningFields, beginningSections } from './beginning.ts';
import { nextSession } from './next-session.ts';

function endOf({ start, end }: Session): number {
  return Date.parse(end ?? start ?? '');
}

/** The last session of a chat, if it is over and was the last that is planned. */
function lastOver(sessions: readonly Session[], id: string, now: number): Session | null {
  const own = sessions.filter(({ hashtags, start }) => start !== null && chatId(hashtags[0] ?? '') === id);
  const last = own.toSorted((one, other) => endOf(other) - endOf(one))[0];
  return last !== undefined && endOf(last) < now ? last : null;
}

/**
 * Makes the next session of each chat that takes place every week, once the last one is over: numbered, dated, timed, and
 * not opened, for the host may still be writing the summary. It opens by itself when its time comes.
 */
export function prepareWeekly(writes: Writes, now: number): Promise<void> {
  const { database } = writes;
  // Popup and side panel may be open at once.
  return navigator.locks.request('prepare-weekly', async () => {
    const made = await attempt(database, async () => {
      const chats = (await allChats(database)).filter(({ weekly }) => weekly);
      const sessions = chats.length === 0 ? [] : await allSessions(database);
      let count = 0;
      for (const chat of chats) {
        const last = lastOver(sessions, chat.id, now);
        if (last === null) continue;
        const beginning = await beginningOf(database, chat.hashtags);
        const fields = beginningFields(nextSession(last, now, chat), beginning);
        const created = await createSession(database, fields, beginningSections(beginning), false);
        if (created.ok) count += 1;
      }
      return count;
    });
    if (made.ok && made.value > 0) writes.told();
  });
}

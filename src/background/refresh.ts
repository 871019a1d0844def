import browser from 'webextension-polyfill';
import { pushToTabs } from '../messages/push.ts';
import type { Result } from '../model/result.ts';
import type { Database } from '../store/database.ts';
import { attempt } from '../store/failure.ts';
import { openDueSession } from '../store/sessions.ts';
import { showCount } from './badge.ts';
import { chatState } from './chat-state.ts';

/** Brings badge and timelines up to date with the store. */
export function refresh(database: Database): Promise<Result<null>> {
  return attempt(database, async () => {
    const { next } = await openDueSession(database, Date.now());
    if (next !== null) browser.alarms.create('session', { when: next });
    const state = await chatState(database);
    await Promise.all([showCount(state?.picked.length ?? 0), pushToTabs({ push: 'state', state })]);
    return null;
  });
}

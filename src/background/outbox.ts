import browser from 'webextension-polyfill';
import type { Database } from '../store/database.ts';
import { attempt } from '../store/failure.ts';
import { publishing } from './later.ts';
import { sync } from './sync.ts';

/** Wakes the background for the next try, and where it was ended in the middle of one. */
const ALARM = 'outbox';

/** Has what is in the outbox go on, if there is something that goes on by itself. */
export async function goOnWithOutbox(database: Database): Promise<void> {
  await attempt(database, async () => {
    const open = await database.outbox.filter(({ state }) => state === 'waiting' || state === 'running').count();
    if (open === 0) return;
    await (await publishing())?.(database, ALARM);
    // Where it lies now.
    sync(database, 'soon');
  });
}

/** Has the outbox go on whenever it may get further. Must run in the first turn of the background. */
export function followOutbox(database: Database): void {
  const goOn = () => goOnWithOutbox(database);
  browser.runtime.onStartup.addListener(goOn);
  // An update takes the alarms away.
  browser.runtime.onInstalled.addListener(goOn);
  browser.alarms.onAlarm.addListener(({ name }) => name === ALARM && goOn());
  addEventListener('online', goOn);
  // A draft waits in it for the answer to the browser's question, which may have closed the popup that would wake us.
  browser.permissions.onAdded.addListener(goOn);
}

import browser from 'webextension-polyfill';
import type { Database } from '../store/database.ts';
import { attempt } from '../store/failure.ts';
import { syncing } from './later.ts';
import { refresh } from './refresh.ts';
import type { Wish } from './sync/main.ts';

/** Wakes the background for the next push or round. */
const ALARM = 'sync';

/** Milliseconds: so long after a pick the script is loaded that syncs, for the next one may follow at once. */
const REST = 1000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Has the other script act. What fails in it, it tells itself. */
async function act(database: Database, wish: Wish): Promise<void> {
  await attempt(database, async () => (await syncing())?.(wish, { database, alarm: ALARM, refresh }));
}

/** Has the background sync: now, or in its own time, as after an edit. */
export function sync(database: Database, wish: Wish): void {
  if (wish !== 'soon') act(database, wish);
  else if (timer === undefined) {
    timer = setTimeout(() => {
      timer = undefined;
      act(database, wish);
    }, REST);
  }
}

/** Follows what may call for syncing. Must run in the first turn of the background. */
export function followSync(database: Database): void {
  const wish = (one: Wish) => () => sync(database, one);
  browser.runtime.onStartup.addListener(wish('start'));
  // An update takes the alarms away.
  browser.runtime.onInstalled.addListener(wish('start'));
  browser.alarms.onAlarm.addListener(({ name }) => name === ALARM && sync(database, 'due'));
  addEventListener('online', wish('now'));
  browser.permissions.onAdded.addListener(wish('now'));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'sync') sync(database, { came: Object.keys(changes) });
    if (area === 'local' && 'sync' in changes) sync(database, 'moved');
  });
}

import browser from 'webextension-polyfill';
import { isNow } from '../../model/session-of-now.ts';
import type { Database } from '../../store/database.ts';
import { owedSince } from '../../store/device-here.ts';
import { replicaOf } from '../../store/replica.ts';
import { openSession } from '../../store/sessions.ts';
import { syncStatus } from '../../store/sync-status.ts';
import type { Host } from './host.ts';
import { type NextRun, nextRun } from './next-run.ts';
import { pacing } from './pacing.ts';
import type { RemoteConfig } from './remote-id.ts';

/** Milliseconds: the shortest time that browsers set an alarm for. */
const SHORTEST_ALARM = 30_000;
/** Milliseconds: for so long after something was written, more of it is expected. */
const WARM = 3600_000;

/** Whether something goes on with the session that is open. */
async function isLively(database: Database, now: number): Promise<boolean> {
  const session = await openSession(database);
  if (session === null) return false;
  if (isNow(session, now)) return true;
  const touched = await replicaOf(database).touched([session.id]);
  return (touched.get(session.id) ?? 0) > now - WARM;
}

/** What is to be done next, as things stand. */
export async function upcoming(database: Database, { kind }: RemoteConfig, now: number): Promise<NextRun> {
  const status = await syncStatus(database);
  const outlook = {
    ...(await pacing()),
    remote: kind,
    owedSince: await owedSince(database),
    problem: status?.problem ?? null,
    lively: await isLively(database, now),
  };
  return nextRun(outlook, now);
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Has nothing done any more. */
export async function dropPlan({ alarm }: Host): Promise<void> {
  clearTimeout(timer);
  await browser.alarms.clear(alarm);
}

/**
 * Has the next thing done when its time comes: by a timer, and should the background be ended before, by an alarm.
 * @param goOn does what is due
 */
export async function plan(host: Host, config: RemoteConfig, goOn: () => void): Promise<void> {
  const now = Date.now();
  const wait = Math.max(0, (await upcoming(host.database, config, now)).at - now);
  clearTimeout(timer);
  if (wait < SHORTEST_ALARM) timer = setTimeout(goOn, wait);
  browser.alarms.create(host.alarm, { when: now + Math.max(wait, SHORTEST_ALARM) });
}

import browser from 'webextension-polyfill';
import type { OutboxJob } from '../../model/outbox-job.ts';
import { runJob } from '../../publishing/outbox/run-job.ts';
import type { Database } from '../../store/database.ts';
import { saveJob } from '../../store/outbox.ts';
import { keepAwake } from '../keep-awake.ts';
import { meansFor } from './means-for.ts';
import { dueAt, isOpen } from './next-job.ts';

/** Milliseconds: the shortest time that browsers set an alarm for. */
const SHORTEST_ALARM = 30_000;

const isOnline = () => navigator.onLine;

async function openJobs(database: Database) {
  return (await database.outbox.toArray()).filter(isOpen);
}

/** What a step throws besides its own kinds is a mistake of ours: it would be made again and again. */
async function runOne(database: Database, job: OutboxJob): Promise<void> {
  try {
    await runJob(job, await meansFor(database, job));
  } catch (error) {
    const now = await database.outbox.get(job.id);
    const problem = { code: 'unknown', detail: String(error) };
    if (now !== undefined) await saveJob(database, { ...now, state: 'stopped', problem });
  }
}

/** Runs each job that is due, once. */
async function runDue(database: Database): Promise<void> {
  const run = new Set<string>();
  for (;;) {
    const jobs = await openJobs(database);
    const job = jobs.find((one) => !run.has(one.id) && dueAt(one, isOnline()) <= Date.now());
    if (job === undefined) return;
    run.add(job.id);
    await runOne(database, job);
  }
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Has itself called for the next job that waits. A job without a network is looked after often: nothing wakes us for that. */
async function callAgain(database: Database, alarm: string): Promise<void> {
  clearTimeout(timer);
  const jobs = await openJobs(database);
  if (jobs.length === 0) {
    await browser.alarms.clear(alarm);
    return;
  }
  const isCutOff = jobs.some(({ problem }) => problem?.code === 'offline');
  const wait = Math.min(...jobs.map((job) => dueAt(job, false) - Date.now()));
  if (wait < SHORTEST_ALARM) timer = setTimeout(() => goOn(database, alarm), Math.max(0, wait));
  browser.alarms.create(alarm, { when: Date.now() + (isCutOff ? SHORTEST_ALARM : Math.max(wait, SHORTEST_ALARM)) });
}

/**
 * Brings all that is in the outbox as far as it gets now. One background does so at a time: there may be two while the
 * browser updates the extension.
 * @param alarm that the browser wakes us with
 */
export function goOn(database: Database, alarm: string): Promise<void> {
  return navigator.locks.request('outbox', async () => {
    // Should the browser end us in the middle.
    browser.alarms.create(alarm, { periodInMinutes: SHORTEST_ALARM / 60_000 });
    await keepAwake(runDue(database));
    await callAgain(database, alarm);
  });
}

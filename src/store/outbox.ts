import type { Choice, OutboxJob } from '../model/outbox-job.ts';
import { NOTHING_YET, type Remembered, remembered } from '../model/outcome.ts';
import { publicationId } from '../model/publication.ts';
import type { Result } from '../model/result.ts';
import type { Database } from './database.ts';
import { attempt } from './failure.ts';
import { newId } from './local.ts';

export type NewJob = Readonly<Pick<OutboxJob, 'sid' | 'blog' | 'draft' | 'locale' | 'sending'>>;

type Place = Readonly<Pick<OutboxJob, 'sid' | 'blog'>>;

const memoryKey = ({ sid, blog }: Place) => `outbox ${publicationId(sid, blog)}`;

/** What the jobs before have left behind. */
async function memoryOf(database: Database, place: Place): Promise<Remembered> {
  const row = await database.local.get(memoryKey(place));
  return row === undefined ? NOTHING_YET : (JSON.parse(row.value) as Remembered);
}

/** Keeps what the next job of this session and blog has to know. Call it inside a transaction that holds `local`. */
export async function keepMemory(database: Database, job: OutboxJob): Promise<void> {
  await database.local.put({ key: memoryKey(job), value: JSON.stringify(remembered(job.outcome)) });
}

/** A session's jobs, the done ones too: one a blog. */
export async function jobsOf(database: Database, sid: string): Promise<OutboxJob[]> {
  const jobs = await database.outbox.where({ sid }).toArray();
  return jobs.sort((a, b) => b.madeAt - a.madeAt);
}

/**
 * Puts a draft into the outbox. It takes the place of the last one of this session for this blog, done or not, and takes
 * over what that has made or begun, so that nothing is made twice.
 */
export function sendDraft(database: Database, wanted: NewJob): Promise<Result<OutboxJob>> {
  return attempt(database, () =>
    database.transaction('rw', ['outbox', 'local'], async () => {
      const before = (await jobsOf(database, wanted.sid)).filter(({ blog }) => blog === wanted.blog);
      const memory = before[0] === undefined ? await memoryOf(database, wanted) : remembered(before[0].outcome);
      await database.outbox.bulkDelete(before.map(({ id }) => id));
      const now = Date.now();
      const job: OutboxJob = {
        ...wanted,
        id: newId(),
        madeAt: now,
        state: 'waiting',
        step: 'look',
        done: 0,
        total: 0,
        tries: 0,
        nextAt: now,
        problem: null,
        choice: null,
        outcome: { ...memory, notes: [] },
      };
      await database.outbox.add(job);
      return job;
    }),
  );
}

/** Sets fields of a job that is in one of some states; one that is gone or goes on by itself stays as it is. */
function change(
  database: Database,
  id: string,
  states: readonly OutboxJob['state'][],
  fields: Partial<OutboxJob>,
): Promise<Result<null>> {
  return attempt(database, () =>
    database.transaction('rw', ['outbox'], async () => {
      const job = await database.outbox.get(id);
      if (job !== undefined && states.includes(job.state)) await database.outbox.put({ ...job, ...fields });
      return null;
    }),
  );
}

/** Puts a job on the disk as it goes on. Answers whether it is still in the outbox. */
export function saveJob(database: Database, job: OutboxJob): Promise<boolean> {
  return database.transaction('rw', ['outbox'], async () => {
    if ((await database.outbox.get(job.id)) === undefined) return false;
    await database.outbox.put(job);
    return true;
  });
}

/** Has a job go on now: one that was stopped, once what stopped it is put right, or one that would wait longer. */
export function goOn(database: Database, id: string): Promise<Result<null>> {
  return change(database, id, ['stopped', 'waiting'], {
    state: 'waiting',
    tries: 0,
    nextAt: Date.now(),
    problem: null,
  });
}

/** Answers a job that asks. To keep what stands on the blog, cancel it. */
export function choose(database: Database, id: string, choice: Choice): Promise<Result<null>> {
  return change(database, id, ['asking'], { state: 'waiting', choice, tries: 0, nextAt: Date.now() });
}

/** Takes a job out of the outbox, and remembers what it has made. What is under way on the blog cannot be called back. */
export function cancelJob(database: Database, id: string): Promise<Result<null>> {
  return attempt(database, () =>
    database.transaction('rw', ['outbox', 'local'], async () => {
      const job = await database.outbox.get(id);
      if (job === undefined) return null;
      await keepMemory(database, job);
      await database.outbox.delete(id);
      return null;
    }),
  );
}

import { type BlogProblem, passes } from '../../model/blog-problem.ts';
import { type OutboxJob, STEPS, type Step } from '../../model/outbox-job.ts';
import { backoff } from './backoff.ts';
import { Asking, Gone, Halt, Unsettled } from './halt.ts';
import type { Means } from './means.ts';
import { Run } from './run.ts';
import { archive } from './steps/archive.ts';
import { featured } from './steps/featured.ts';
import { keep } from './steps/keep.ts';
import { look } from './steps/look.ts';
import { pictures } from './steps/pictures.ts';
import { terms } from './steps/terms.ts';
import { write } from './steps/write.ts';

const steps: Readonly<Record<Step, (run: Run) => Promise<void>>> = {
  look,
  pictures,
  archive,
  terms,
  featured,
  write,
  keep,
};

/** After so many tries of one step, half a day of them, it is the host's turn. An own network that is gone does not count. */
const MOST_TRIES = 50;

function afterProblem({ tries }: OutboxJob, problem: BlogProblem, now: number): Partial<OutboxJob> {
  const { code, detail, retryAfter } = problem;
  const told = { problem: { code, detail }, done: 0, total: 0 };
  if (!passes(problem) || tries >= MOST_TRIES) return { ...told, state: 'stopped' };
  const wait = Math.max(backoff(tries + 1, Math.random()), retryAfter ?? 0);
  return { ...told, state: 'waiting', tries: code === 'offline' ? tries : tries + 1, nextAt: now + wait };
}

/** What becomes of a job whose step came to no end. */
function after(job: OutboxJob, error: unknown, now: number): Partial<OutboxJob> {
  if (error instanceof Halt) return afterProblem(job, error.problem, now);
  if (error instanceof Unsettled) {
    const problem = job.problem ?? { code: 'timeout', detail: error.message };
    return { state: 'waiting', problem, nextAt: error.until };
  }
  if (error instanceof Asking) {
    // Asked anew, the search begins anew.
    return { state: 'asking', step: 'look', outcome: { ...job.outcome, theirs: error.theirs }, problem: null };
  }
  throw error;
}

async function goThrough(run: Run): Promise<void> {
  for (const step of STEPS.slice(STEPS.indexOf(run.job.step))) {
    if (run.job.step !== step) await run.save({ step, done: 0, total: 0, tries: 0, problem: null });
    await steps[step](run);
  }
}

/**
 * Brings a job as far as it gets: to its end, to a question to the host, to something that has to be put right, or to
 * the moment of the next try. Whatever is made on the blog was put on the disk as intended before, and is put there as
 * made at once: whoever takes the job up after this has been cut off, anywhere, makes nothing twice.
 * @returns the job as it stands on the disk; null where it is in the outbox no more
 */
export async function runJob(job: OutboxJob, means: Means): Promise<OutboxJob | null> {
  const run = new Run(job, means);
  try {
    await run.save({ state: 'running' });
    await goThrough(run);
    return run.job;
  } catch (error) {
    if (error instanceof Gone) return null;
    const fields = after(run.job, error, means.now());
    run.job = { ...run.job, ...fields };
    return (await means.save(run.job)) ? run.job : null;
  }
}

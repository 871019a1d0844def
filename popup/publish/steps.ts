import type { OutboxJob, Step } from '../../src/model/outbox-job.ts';
import { STEPS } from '../../src/model/outbox-job.ts';
import { picturesOf } from './pictures.ts';

/** Those that have something to do for this job, in order. */
export function stepsOf({ sending, draft }: Pick<OutboxJob, 'sending' | 'draft'>): Step[] {
  const needed: Partial<Record<Step, boolean>> = {
    pictures: sending.pictures && picturesOf(draft).length > 0,
    archive: sending.archivePage,
    terms: sending.tags.length > 0,
    featured: sending.featured !== null,
  };
  return STEPS.filter((step) => needed[step] !== false);
}

/** How much of the way is done, from 0 to 1. */
export function shareOf(job: OutboxJob): number {
  if (job.state === 'done') return 1;
  const steps = stepsOf(job);
  const before = STEPS.indexOf(job.step);
  const over = steps.filter((step) => STEPS.indexOf(step) < before).length;
  const within = job.total > 0 ? Math.min(1, job.done / job.total) : 0;
  return Math.min(1, (over + within) / steps.length);
}

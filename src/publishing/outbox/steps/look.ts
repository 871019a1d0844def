import { locate } from '../locate.ts';
import type { Run } from '../run.ts';

/** What the host has chosen about what somebody had edited. */
async function applyChoice(run: Run): Promise<void> {
  const { choice } = run.job;
  const { theirs, ...outcome } = run.outcome;
  if (choice === null || theirs === undefined) return;
  const { of, id, content } = theirs;
  // What the host has seen may be written over; an edit since then asks again.
  if (choice === 'update') {
    await run.save({ choice: null, outcome: { ...outcome, bases: { ...outcome.bases, [of]: content } } });
    return;
  }
  const { [of]: _, ...rest } = outcome;
  const { [of]: __, ...sent } = outcome.sent;
  await run.save({ choice: null, outcome: { ...rest, sent, left: [...outcome.left, id] } });
}

/** Finds what was made the last time, and stops where somebody has edited it since, before anything is uploaded. */
export async function look(run: Run): Promise<void> {
  await applyChoice(run);
  // Those that other devices know of, too.
  await run.saveOutcome({ uploads: { ...run.means.publication?.uploads, ...run.outcome.uploads } });
  if (run.outcome.post !== undefined || run.means.publication !== undefined) await locate(run, 'post');
}

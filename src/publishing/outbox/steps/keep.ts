import { Gone } from '../halt.ts';
import type { Run } from '../run.ts';
import { sha256 } from '../sha256.ts';

/** Remembers where it lies and what the blog gave back: with that, the job is done. */
export async function keep(run: Run): Promise<void> {
  const { publication } = run.means;
  const { post, archive, bases, uploads, fields = {}, left } = run.outcome;
  if (post === undefined) throw new Error('nothing was written');
  // It stays where it is when a draft is sent without it.
  const known = publication?.archive ?? null;
  const before = known !== null && left.includes(known.id) ? null : known;
  const job = { ...run.job, state: 'done' as const, problem: null, done: 0, total: 0, tries: 0 };
  const kept = await run.means.keep(job, {
    post,
    archive: archive ?? before,
    contentHash: await sha256(bases.post ?? ''),
    archiveHash: bases.archive === undefined ? (publication?.archiveHash ?? null) : await sha256(bases.archive),
    fields: { ...fields },
    writtenAt: new Date(run.means.now()).toISOString(),
    uploads: { ...uploads },
  });
  run.job = job;
  if (!kept) throw new Gone(job.id);
}

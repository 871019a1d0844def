import { Entry, read } from '../answers.ts';
import { escaped } from '../escaped.ts';
import { Halt } from '../halt.ts';
import { locate } from '../locate.ts';
import { marked } from '../marked.ts';
import { markerFor } from '../marker-for.ts';
import { ROUTES } from '../routes.ts';
import type { Run } from '../run.ts';
import { ENOUGH_TRIES, needsSettled, send } from '../send.ts';
import { withoutTwins } from '../twins.ts';

/** WordPress says so, or finds the statuses invalid that it would list only for somebody who may edit pages. */
function isNotAllowed(error: unknown): boolean {
  if (!(error instanceof Halt)) return false;
  return error.problem.code === 'not_allowed' || error.problem.reason === 'rest_invalid_param';
}

/** Where the blog will not take it, or has not for so many times, the draft goes without it. */
function isRefused({ job }: Run, error: unknown): boolean {
  if (!(error instanceof Halt)) return false;
  const { code } = error.problem;
  return ['too_large', 'refused', 'blocked'].includes(code) || (code === 'server_error' && job.tries >= ENOUGH_TRIES);
}

/** Makes the archive's own page, a draft like the post, or updates it in place. */
export async function archive(run: Run): Promise<void> {
  if (!run.job.sending.archivePage) return;
  try {
    const entry = await locate(run, 'archive');
    if (entry === null) needsSettled(run, 'archive', 'text');
    const page = await run.means.renderArchive();
    if (page === null) return;
    const content = marked(page.content, markerFor(run.job.sid, 'archive'));
    await run.sending('archive', content);
    const title = escaped(page.title);
    const answer = await send(run, 'archive', {
      method: 'POST',
      route: entry === null ? ROUTES.archive : `${ROUTES.archive}/${entry.id}`,
      query: { context: 'edit' },
      body: entry === null ? { status: 'draft', title, content } : { content },
    });
    const given = read(Entry, answer);
    const { id, link, content: stands } = entry === null ? await withoutTwins(run, 'archive', given) : given;
    await run.answered('archive', { archive: { id, link }, bases: { ...run.outcome.bases, archive: stands.raw } });
  } catch (error) {
    if (isNotAllowed(error)) await run.note('archive_not_allowed');
    else if (isRefused(run, error)) await run.note('archive_refused');
    else throw error;
  }
}

import { Entry, read } from '../answers.ts';
import { escaped } from '../escaped.ts';
import { Halt } from '../halt.ts';
import { locate, ROUTES } from '../locate.ts';
import { marked } from '../marked.ts';
import { markerFor } from '../marker-for.ts';
import type { Run } from '../run.ts';
import { needsSettled, send } from '../send.ts';

/** WordPress says so, or finds the statuses invalid that it would list only for somebody who may edit pages. */
function isNotAllowed(error: unknown): boolean {
  if (!(error instanceof Halt)) return false;
  return error.problem.code === 'not_allowed' || error.problem.reason === 'rest_invalid_param';
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
    const { id, link, content: stands } = read(Entry, answer);
    await run.answered('archive', { archive: { id, link }, bases: { ...run.outcome.bases, archive: stands.raw } });
  } catch (error) {
    if (!isNotAllowed(error)) throw error;
    await run.note('archive_not_allowed');
  }
}

import * as z from 'zod/mini';
import { isMarked } from '../../model/is-marked.ts';
import type { Written } from '../../model/outcome.ts';
import { Entry, read } from './answers.ts';
import { markerFor } from './marker-for.ts';
import { ROUTES } from './routes.ts';
import type { Run } from './run.ts';

/** Every status but the trash. */
const STATUSES = 'draft,pending,future,publish,private';

/** As many as the host may have wanted beside each other, and as anybody makes in a minute. */
const MOST = '20';

/** What carries the session's marker, oldest first, without what is to stay as it is. */
async function found(run: Run, of: Written, how: Readonly<Record<string, string>>): Promise<Entry[]> {
  const marker = markerFor(run.job.sid, of);
  const query = { ...how, status: STATUSES, context: 'edit', orderby: 'id', per_page: MOST };
  const entries = read(z.array(Entry), await run.need({ method: 'GET', route: ROUTES[of], query }));
  return entries
    .filter(({ id, content }) => !run.outcome.left.includes(id) && isMarked(content.raw, marker))
    .sort((one, other) => one.id - other.id);
}

/** What an answer that was lost, or another device, may have left behind; oldest first. */
export async function markedEntries(run: Run, of: Written): Promise<Entry[]> {
  const entries = await found(run, of, { search: markerFor(run.job.sid, of), order: 'asc' });
  if (entries.length > 0 || run.outcome.sent[of] === undefined) return entries;
  // Plugins that search in a way of their own look for words alone. What was sent just now is among the newest.
  return found(run, of, { order: 'desc' });
}

import * as z from 'zod/mini';
import { read, Term } from '../answers.ts';
import { escaped } from '../escaped.ts';
import { Halt } from '../halt.ts';
import type { Run } from '../run.ts';

const ROUTE = 'wp/v2/tags';

const Known = z.object({ term_id: z.int() });

/** A tag that is there already; WordPress finds the like of it, too, and has its names escaped. */
async function existing(run: Run, name: string): Promise<number | null> {
  const found = await run.need({ method: 'GET', route: ROUTE, query: { search: name, per_page: '100' } });
  const wanted = escaped(name).toLowerCase();
  return read(z.array(Term), found).find((term) => term.name.toLowerCase() === wanted)?.id ?? null;
}

/** The id of a tag, which is made if need be; null where it cannot be had. Twice the same name is one tag to WordPress. */
async function tagCalled(run: Run, name: string): Promise<number | null> {
  const result = await run.call({ method: 'POST', route: ROUTE, body: { name } });
  if (result.ok) return read(Term, result.value).id;
  const { problem } = result;
  if (problem.reason === 'term_exists') return read(Known, problem.data).term_id;
  // Of characters or a length that its database does not take, says WordPress, and calls it an error of the server.
  const isRefused = ['not_allowed', 'refused'].includes(problem.code) || problem.reason === 'db_insert_error';
  if (!isRefused) throw new Halt(problem);
  const id = await existing(run, name);
  if (id === null) await run.note('tag_refused', name);
  return id;
}

/** Finds or makes the tags. */
export async function terms(run: Run): Promise<void> {
  const names = run.job.sending.tags.map((name) => name.trim()).filter((name) => name !== '');
  const tags: number[] = [];
  for (const [at, name] of names.entries()) {
    await run.save({ done: at, total: names.length });
    const id = await tagCalled(run, name);
    if (id !== null && !tags.includes(id)) tags.push(id);
  }
  await run.saveOutcome({ tags });
}

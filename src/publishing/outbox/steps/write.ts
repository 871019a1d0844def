import { Entry, read } from '../answers.ts';
import { escaped } from '../escaped.ts';
import { filledDraft } from '../filled-draft.ts';
import { Halt } from '../halt.ts';
import { locate } from '../locate.ts';
import { ROUTES } from '../routes.ts';
import type { Run } from '../run.ts';
import { needsSettled, send } from '../send.ts';
import { withoutTwins } from '../twins.ts';

type Fields = Readonly<Record<string, unknown>>;

/** All of the post but its content. */
function fieldsOf({ job, outcome }: Run, { withTerms }: { withTerms: boolean }): Fields {
  const { title, excerpt, slug, categories } = job.sending;
  return {
    title: escaped(title),
    excerpt: escaped(excerpt),
    ...(slug === '' ? {} : { slug }),
    ...(withTerms && { tags: outcome.tags ?? [] }),
    ...(withTerms && categories.length > 0 && { categories }),
    ...(outcome.featured === undefined ? {} : { featured_media: outcome.featured }),
  };
}

const asJson = (fields: Fields) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, JSON.stringify(value)]));

/** What the host has changed since it was last sent: the rest may have been changed on the blog, and is its own. */
function changed(fields: Fields, before: Readonly<Record<string, string>>): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name, value]) => before[name] !== JSON.stringify(value)));
}

async function writePost(run: Run, { withTerms }: { withTerms: boolean }): Promise<void> {
  const entry = await locate(run, 'post');
  if (entry === null) needsSettled(run, 'post', 'text');
  const content = run.means.render(filledDraft(run.job));
  const fields = fieldsOf(run, { withTerms });
  const { publication } = run.means;
  const before = publication?.post.id === entry?.id ? (publication?.fields ?? {}) : {};
  await run.sending('post', content);
  const answer = await send(run, 'post', {
    method: 'POST',
    route: entry === null ? ROUTES.post : `${ROUTES.post}/${entry.id}`,
    query: { context: 'edit' },
    body: entry === null ? { status: 'draft', content, ...fields } : { content, ...changed(fields, before) },
  });
  const given = read(Entry, answer);
  const { id, link, content: stands } = entry === null ? await withoutTwins(run, 'post', given) : given;
  const bases = { ...run.outcome.bases, post: stands.raw };
  await run.answered('post', { post: { id, link }, bases, fields: asJson(fields) });
}

/** Makes the draft, or updates it in place. */
export async function write(run: Run): Promise<void> {
  try {
    await writePost(run, { withTerms: true });
  } catch (error) {
    if (!(error instanceof Halt) || error.problem.reason !== 'rest_cannot_assign_term') throw error;
    await run.note('categories_not_allowed');
    await writePost(run, { withTerms: false });
  }
}

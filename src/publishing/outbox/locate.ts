import * as z from 'zod/mini';
import type { Written } from '../../model/outcome.ts';
import { Entry, read } from './answers.ts';
import { Asking, Halt } from './halt.ts';
import { markedEntries } from './marked-entries.ts';
import { ROUTES } from './routes.ts';
import type { Run } from './run.ts';
import { hasSameWords } from './same-words.ts';
import { sha256 } from './sha256.ts';
import { withoutTwins } from './twins.ts';

const Rendered = z.object({
  id: z.int(),
  modified_gmt: z.string(),
  content: z.object({ rendered: z.string() }),
});

/** The id by which this device, or another, knows it; null where it was not made yet, or is to be made anew. */
function knownId({ outcome, means }: Run, of: Written): number | null {
  const id = (outcome[of] ?? means.publication?.[of])?.id;
  return id === undefined || outcome.left.includes(id) ? null : id;
}

/** Somebody else's post by now, which this role may read and not write. */
async function askAboutForeign(run: Run, of: Written, id: number): Promise<never> {
  const value = await run.need({ method: 'GET', route: `${ROUTES[of]}/${id}` });
  const { modified_gmt, content } = read(Rendered, value);
  throw new Asking({ of, id, content: content.rendered, base: null, editedAt: `${modified_gmt}Z` });
}

async function byId(run: Run, of: Written, id: number): Promise<Entry | null> {
  const result = await run.call({ method: 'GET', route: `${ROUTES[of]}/${id}`, query: { context: 'edit' } });
  if (!result.ok) {
    if (result.problem.code === 'not_found') return null;
    if (result.problem.reason === 'rest_forbidden_context') return askAboutForeign(run, of, id);
    throw new Halt(result.problem);
  }
  const entry = read(Entry, result.value);
  return entry.status === 'trash' ? null : entry;
}

async function isOurs({ outcome, means }: Run, of: Written, raw: string): Promise<boolean> {
  if (outcome.bases[of] === raw) return true;
  const sent = outcome.sent[of];
  if (sent !== undefined && hasSameWords(raw, sent.content)) return true;
  const hash = of === 'post' ? means.publication?.contentHash : means.publication?.archiveHash;
  return hash === (await sha256(raw));
}

/**
 * Finds what was made before on the blog; null where nothing was, or it is gone.
 * @throws Asking where somebody has edited it since
 */
export async function locate(run: Run, of: Written): Promise<Entry | null> {
  const known = knownId(run, of);
  const entry = (known === null ? null : await byId(run, of, known)) ?? (await markedEntries(run, of))[0] ?? null;
  if (entry === null) {
    const { [of]: _, ...rest } = run.outcome;
    if (known !== null) await run.save({ outcome: rest });
    return null;
  }
  const { id, content } = entry;
  if (!(await isOurs(run, of, content.raw))) {
    const base = run.outcome.bases[of] ?? null;
    throw new Asking({ of, id, content: content.raw, base, editedAt: `${entry.modified_gmt}Z` });
  }
  const sent = run.outcome.sent[of];
  const hasArrived = sent !== undefined && hasSameWords(content.raw, sent.content);
  const kept = hasArrived ? await withoutTwins(run, of, entry) : entry;
  const fields = {
    [of]: { id: kept.id, link: kept.link },
    bases: { ...run.outcome.bases, [of]: kept.content.raw },
  };
  // What was sent and has not arrived may yet.
  if (hasArrived) await run.answered(of, fields);
  else await run.saveOutcome(fields);
  return kept;
}

import * as z from 'zod/mini';
import { read, Upload } from './answers.ts';
import { escaped } from './escaped.ts';
import { Halt } from './halt.ts';
import type { Run } from './run.ts';
import { ENOUGH_TRIES, needsSettled, send } from './send.ts';
import { sha256 } from './sha256.ts';
import { withoutTwinPictures } from './twins.ts';

/** A picture for the blog's media library. */
export interface Uploading {
  /** By which it is known in `Outcome.uploads`. */
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly title: string;
  readonly alt: string;
  /** HTML. */
  readonly caption: string;
}

/** What WordPress takes from every role that may upload. SVG is not among it, for it can hold scripts. */
export const KINDS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/** Nobody else's upload is called so: found by its name, it is ours. */
async function nameOf(run: Run, key: string): Promise<string> {
  return `chat-highlights-${(await sha256(`${run.job.sid}\n${key}`)).slice(0, 32)}`;
}

/** What was uploaded under a name; WordPress calls a second one so with a 2 behind it. */
async function called(run: Run, name: string): Promise<Upload[]> {
  const query = { slug: `${name},${name}-2`, context: 'edit' };
  const found = await run.need({ method: 'GET', route: 'wp/v2/media', query });
  return read(z.array(Upload), found).sort((one, other) => one.id - other.id);
}

async function uploaded(run: Run, { key, bytes, type, title }: Uploading): Promise<Upload> {
  const name = await nameOf(run, key);
  // What an upload may have left behind whose answer was lost.
  const before = run.outcome.sent[key] === undefined ? [] : await called(run, name);
  const lost = await withoutTwinPictures(run, before, undefined);
  if (lost !== undefined) return lost;
  needsSettled(run, key, 'file');
  await run.sending(key, '');
  const answer = await send(run, key, {
    method: 'POST',
    route: 'wp/v2/media',
    query: { slug: name, title: escaped(title) },
    file: { bytes, type, name: `${name}.${KINDS[type] ?? ''}` },
  });
  const made = read(Upload, answer);
  // Where the name was taken, it is there already: the browser has sent it twice, or another device has.
  const there = made.slug === name ? [] : await called(run, name);
  return (await withoutTwinPictures(run, there, made)) ?? made;
}

/**
 * Puts a picture into the blog's media library, once.
 * @throws Halt
 */
export async function upload(run: Run, wanted: Uploading): Promise<number> {
  const { key, alt, caption } = wanted;
  const { id, source_url } = await uploaded(run, wanted);
  const uploads = { ...run.outcome.uploads, [key]: { id, src: source_url } };
  // It counts as sent until its description is there, too.
  await run.saveOutcome({ uploads });
  await run.need({ method: 'POST', route: `wp/v2/media/${id}`, body: { alt_text: alt, caption } });
  await run.answered(key, {});
  return id;
}

/** Whether a picture is on the blog with all that belongs to it. */
export function isUploaded({ outcome }: Run, key: string): boolean {
  return outcome.uploads[key] !== undefined && outcome.sent[key] === undefined;
}

/** Whether the blog will not take a picture, whatever is done; anything else that went wrong has to be tried again. */
export function isRefused({ job }: Run, error: unknown): error is Halt {
  if (!(error instanceof Halt)) return false;
  const { code } = error.problem;
  return (
    ['not_allowed', 'too_large', 'refused'].includes(code) || (code === 'server_error' && job.tries >= ENOUGH_TRIES)
  );
}

/** Most ids that one call takes. */
const MOST = 100;

/** Forgets the uploads that are no longer on the blog. */
export async function checkUploads(run: Run): Promise<void> {
  const known = run.outcome.uploads;
  const ids = [...new Set(Object.values(known).map(({ id }) => id))];
  const there = new Set<number>();
  for (let from = 0; from < ids.length; from += MOST) {
    const include = ids.slice(from, from + MOST).join(',');
    const query = { include, per_page: String(MOST), context: 'view' };
    const found = await run.need({ method: 'GET', route: 'wp/v2/media', query });
    for (const { id } of read(z.array(Upload), found)) there.add(id);
  }
  await run.saveOutcome({ uploads: Object.fromEntries(Object.entries(known).filter(([, { id }]) => there.has(id))) });
}

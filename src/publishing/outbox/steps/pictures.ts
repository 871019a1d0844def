import type { Draft } from '../../../model/draft.ts';
import type { Post } from '../../../model/post.ts';
import { escaped } from '../escaped.ts';
import { Halt } from '../halt.ts';
import type { Run } from '../run.ts';
import { checkUploads, isRefused, isUploaded, KINDS, upload } from '../upload.ts';

/** Bytes: what most blogs take, and more than any network shows. */
const LARGEST = 10_000_000;

interface Wanted {
  readonly address: string;
  readonly alt: string;
  readonly post: Post;
}

function picturesOf(draft: Draft): Wanted[] {
  const wanted = new Map<string, Wanted>();
  for (const section of draft.sections) {
    for (const { post } of section.role === 'picks' ? section.picks : []) {
      for (const { kind, url, alt } of post.media) {
        if (kind === 'image' && url !== null && !wanted.has(url)) wanted.set(url, { address: url, alt, post });
      }
    }
  }
  return [...wanted.values()];
}

/** Whose it is, linked to where it was: "Ada Example (@ada)". */
function creditOf({ author, url }: Post): string {
  const handle = author.handle === '' ? '' : `@${author.handle}`;
  const name = author.name.trim();
  const words = name === '' || handle === '' ? name || handle || url : `${name} (${handle})`;
  const isAddress = /^https?:\/\//.test(url);
  return isAddress ? `<a href="${escaped(url).replaceAll('"', '&quot;')}">${escaped(words)}</a>` : escaped(words);
}

/** Answers whether further pictures can be taken. */
async function take(run: Run, { address, alt, post }: Wanted): Promise<boolean> {
  const picture = await run.means.fetchPicture(address);
  if (!picture.ok) {
    if (picture.offline) {
      throw new Halt({ code: 'offline', detail: picture.detail, reason: null, data: null, retryAfter: null });
    }
    await run.note('picture_not_fetched', address);
    return true;
  }
  const { bytes, type } = picture;
  if (KINDS[type] === undefined) {
    await run.note('picture_kind', address);
    return true;
  }
  if (bytes.length > LARGEST) {
    await run.note('picture_too_large', address);
    return true;
  }
  try {
    const { name, handle } = post.author;
    await upload(run, { key: address, bytes, type, title: name || handle || address, alt, caption: creditOf(post) });
    return true;
  } catch (error) {
    if (!isRefused(run, error)) throw error;
    const { code } = error.problem;
    if (code === 'not_allowed') await run.note('pictures_not_allowed');
    else await run.note(code === 'too_large' ? 'picture_too_large' : 'picture_refused', address);
    return code !== 'not_allowed';
  }
}

/** Uploads the pictures of the picks that the blog lacks. What cannot be had stays a link to its post. */
export async function pictures(run: Run): Promise<void> {
  if (!run.job.sending.pictures && run.job.sending.featured === null) return;
  await checkUploads(run);
  if (!run.job.sending.pictures) return;
  const wanted = picturesOf(run.job.draft);
  for (const [at, one] of wanted.entries()) {
    await run.save({ done: at, total: wanted.length });
    if (!isUploaded(run, one.address) && !(await take(run, one))) return;
  }
}

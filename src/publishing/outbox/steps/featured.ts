import type { Run } from '../run.ts';
import { sha256 } from '../sha256.ts';
import { isRefused, isUploaded, upload } from '../upload.ts';

/** Uploads the picture of the pull quote, once for each picture. */
export async function featured(run: Run): Promise<void> {
  const { sending, draft } = run.job;
  if (sending.featured === null) return;
  const { bytes, alt } = sending.featured;
  const key = `featured ${await sha256(bytes)}`;
  try {
    const there = isUploaded(run, key) ? run.outcome.uploads[key]?.id : undefined;
    const id = there ?? (await upload(run, { key, bytes, type: 'image/png', title: draft.title, alt, caption: '' }));
    await run.saveOutcome({ featured: id });
  } catch (error) {
    if (!isRefused(run, error)) throw error;
    await run.note('featured_refused');
  }
}

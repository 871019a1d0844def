import type { OutboxJob } from '../model/outbox-job.ts';
import { type Publication, publicationId } from '../model/publication.ts';
import { isDeleted, newRow, patchRow } from '../model/row.ts';
import type { Database } from './database.ts';
import { writer } from './local.ts';
import { keepMemory } from './outbox.ts';

/** What is told of a publication besides whose it is. */
export type Published = Omit<Publication, 'id' | 'deleted' | '_s' | 'sid' | 'blog'>;

/** Where a session's draft lies on a blog; undefined where it was never sent there. */
export async function publicationOf(database: Database, sid: string, blog: string): Promise<Publication | undefined> {
  const row = await database.publications.get(publicationId(sid, blog));
  return row === undefined || isDeleted(row) ? undefined : row;
}

/** Where a session's draft lies, on whatever blogs; the last one written first. */
export async function publicationsOf(database: Database, sid: string): Promise<Publication[]> {
  const rows = await database.publications.where({ sid }).toArray();
  return rows.filter((row) => !isDeleted(row)).sort((a, b) => b.writtenAt.localeCompare(a.writtenAt));
}

/** Remembers on every device what a job has written, and puts the job on the disk. Answers whether it is in the outbox. */
export function keepPublication(database: Database, job: OutboxJob, published: Published): Promise<boolean> {
  return database.transaction('rw', ['publications', 'outbox', 'local'], async () => {
    const { sid, blog } = job;
    const id = publicationId(sid, blog);
    const by = await writer(database);
    const row = await database.publications.get(id);
    const next =
      row === undefined || row.purged
        ? newRow({ id, sid, blog, ...published }, by, row)
        : patchRow(row, isDeleted(row) ? { ...published, deleted: false } : published, by);
    await database.publications.put(next as Publication);
    await keepMemory(database, job);
    // The host may have sent a newer draft, or cancelled this one, while it was being written.
    if ((await database.outbox.get(job.id)) === undefined) return false;
    await database.outbox.put(job);
    return true;
  });
}

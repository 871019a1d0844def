import type { OutboxJob } from '../../src/model/outbox-job.ts';
import type { Written } from '../../src/model/outcome.ts';
import { archiveBlocks } from '../../src/renderers/archive/blocks.ts';
import { wordpress } from '../../src/renderers/wordpress.ts';
import { readArchive } from '../../src/store/archive.ts';
import type { Database } from '../../src/store/database.ts';
import { language, renderAs } from '../preview/rendering.ts';

/** What a job would write in the place of what is on the blog; empty where it cannot be read any more. */
export async function ours(database: Database, { sid, draft }: OutboxJob, of: Written): Promise<string> {
  if (of === 'post') return renderAs(wordpress, draft);
  const archive = await readArchive(database, sid, draft.title).catch(() => null);
  return archive === null ? '' : archiveBlocks(archive, language());
}

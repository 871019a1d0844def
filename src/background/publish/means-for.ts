import { text } from '../../i18n/text.ts';
import type { BlogResult } from '../../model/blog-call.ts';
import type { OutboxJob } from '../../model/outbox-job.ts';
import { accessTo } from '../../publishing/access.ts';
import { fetchPicture } from '../../publishing/outbox/fetch-picture.ts';
import type { Means } from '../../publishing/outbox/means.ts';
import { callBlog } from '../../publishing/wordpress/call-blog.ts';
import { archiveBlocks } from '../../renderers/archive/blocks.ts';
import { wordpress } from '../../renderers/wordpress.ts';
import { readArchive } from '../../store/archive.ts';
import type { Database } from '../../store/database.ts';
import { saveJob } from '../../store/outbox.ts';
import { keepPublication, publicationOf } from '../../store/publications.ts';

/** Access is kept apart in each browser: here the host has not connected the blog, or has taken it away again. */
const NO_ACCESS: BlogResult = {
  ok: false,
  problem: { code: 'signed_out', detail: 'no access is kept here', reason: null, data: null, retryAfter: null },
};

/** What running a job takes from the real world. */
export async function meansFor(database: Database, { sid, blog, draft, locale }: OutboxJob): Promise<Means> {
  const access = await accessTo(blog);
  const language = { locale, text };
  return {
    call: async (call) => (access === null ? NO_ACCESS : callBlog(access, call)),
    render: (filled) => wordpress.render(filled, language),
    renderArchive: async () => {
      const archive = await readArchive(database, sid, draft.title);
      if (archive === null || archive.posts.length === 0) return null;
      return { title: text('publish_archive_title', draft.title), content: archiveBlocks(archive, language) };
    },
    fetchPicture,
    now: Date.now,
    publication: await publicationOf(database, sid, blog),
    save: (job) => saveJob(database, job),
    keep: (job, published) => keepPublication(database, job, published),
  };
}

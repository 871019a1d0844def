import { blogId } from '../model/blog.ts';
import type { Result } from '../model/result.ts';
import { isDeleted, newRow, patchRow } from '../model/row.ts';
import type { BlogSetting } from '../model/setting.ts';
import type { Database } from './database.ts';
import { attempt } from './failure.ts';
import { writer } from './local.ts';

/** What is known of a blog that was just found. */
export type NewBlog = Pick<BlogSetting, 'root' | 'home' | 'name'>;

/** The blogs that drafts are sent to, by name; also those that only another device has access to. */
export async function allBlogs(database: Database): Promise<BlogSetting[]> {
  const rows = await database.settings.where({ kind: 'blog' }).toArray();
  const blogs = rows.filter((row): row is BlogSetting => row.kind === 'blog' && !isDeleted(row));
  return blogs.sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
}

/** What the drafts for a blog begin with until the host says otherwise. */
const UNSAID = { categories: [], tags: [], pictures: false, archivePage: false, featured: false };

/**
 * Adds a blog, also one that was removed; one that is there takes on its new name and keeps what the host set. Answers
 * with its id.
 */
export function addBlog(database: Database, blog: NewBlog): Promise<Result<string>> {
  const id = blogId(blog.root);
  return attempt(database, () =>
    database.transaction('rw', ['settings', 'local'], async () => {
      const known = await database.settings.get(id);
      const by = await writer(database);
      if (known === undefined || known.purged)
        await database.settings.put(newRow({ id, kind: 'blog' as const, ...blog, ...UNSAID }, by, known));
      else await database.settings.put(patchRow(known, { ...blog, deleted: false }, by));
      return id;
    }),
  );
}

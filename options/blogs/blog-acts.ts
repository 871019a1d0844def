import { text } from '../../src/i18n/text.ts';
import { covers, patternOf } from '../../src/model/match-pattern.ts';
import type { BlogSetting } from '../../src/model/setting.ts';
import { forgetAccess, type KeptAccess, keepAccess } from '../../src/publishing/access.ts';
import type { FoundBlog } from '../../src/publishing/wordpress/find-blog.ts';
import { addBlog } from '../../src/store/blogs.ts';
import { askForData, dataPages } from '../../src/store/data-pages.ts';
import type { Writes } from '../../src/store/writes.ts';
import { askFor } from '../../src/ui/access/ask-for.ts';
import { tidyAccess } from '../access/tidy-access.ts';

/** Keeps a blog that lets us in. Resolves to whether it is on the disk; if not, that is told. */
export async function connectBlog(writes: Writes, blog: FoundBlog, access: KeptAccess): Promise<boolean> {
  const { root, home, name } = blog;
  const added = await addBlog(writes.database, { root, home, name });
  writes.note(`blog ${root}`, added, () => connectBlog(writes, blog, access), name);
  if (!added.ok) return false;
  await keepAccess(access);
  await tidyAccess(writes);
  writes.tell(text('options_blog_connected', name));
  return true;
}

/** Forgets what gives access to a blog from this browser. What its drafts begin with stays. */
export async function disconnectBlog(writes: Writes, { root, name }: BlogSetting, access: KeptAccess): Promise<void> {
  const pattern = patternOf(root) ?? '';
  const granted = (await dataPages('blog')).filter((one) => covers(one, pattern));
  await forgetAccess(root);
  await tidyAccess(writes);
  const takeBack = async () => {
    const refusal = await askForData(askFor, granted, 'blog', []);
    if (refusal === null) await keepAccess(access);
    else writes.tell(refusal);
    return refusal === null;
  };
  writes.remember({ words: text('options_blog_disconnected', name), takeBack });
}

/** Takes a blog out of the list, on every device. */
export async function removeBlog(writes: Writes, { id, name }: BlogSetting): Promise<void> {
  const done = text('options_blog_removed', name);
  await writes.change([{ table: 'settings', id, fields: { deleted: true } }], { done });
}

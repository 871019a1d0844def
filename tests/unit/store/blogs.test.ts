import { describe, expect, it } from 'vitest';
import { BlogSetting } from '../../../src/model/setting.ts';
import { addBlog, allBlogs } from '../../../src/store/blogs.ts';
import { applyChanges } from '../../../src/store/changes.ts';
import { databaseWithSession, value } from './made-up-session.ts';

const BLOG = { root: 'https://blog.example/wp-json/', home: 'https://blog.example', name: 'Tuesday chat' };

describe('a blog', () => {
  it('is known by its address in the API', async () => {
    const { database } = await databaseWithSession();
    const id = value(await addBlog(database, BLOG));
    const [blog] = await allBlogs(database);
    expect(blog).toMatchObject({ ...BLOG, id, categories: [], tags: [], pictures: false, archivePage: false });
    expect(BlogSetting.safeParse(blog).success).toBe(true);
    expect(id).toBe('blog https://blog.example/wp-json/');
  });

  it('that is connected again keeps what its drafts begin with, and takes its new name', async () => {
    const { database } = await databaseWithSession();
    const id = value(await addBlog(database, BLOG));
    value(await applyChanges(database, [{ table: 'settings', id, fields: { tags: ['chat'], deleted: true } }]));
    expect(await allBlogs(database)).toEqual([]);
    value(await addBlog(database, { ...BLOG, name: 'Thursday chat' }));
    expect(await allBlogs(database)).toMatchObject([{ id, name: 'Thursday chat', tags: ['chat'] }]);
  });
});

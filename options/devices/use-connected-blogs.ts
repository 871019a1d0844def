import type { BlogSetting } from '../../src/model/setting.ts';
import { accessTo } from '../../src/publishing/access.ts';
import { allBlogs } from '../../src/store/blogs.ts';
import { useLiveQuery } from '../../src/ui/use-live-query.ts';
import { useWrites } from '../frame/writes-context.ts';

/** The blogs that this browser has access to; undefined until they are known. */
export function useConnectedBlogs(): readonly BlogSetting[] | undefined {
  const { database } = useWrites();
  const live = useLiveQuery(async () => {
    const blogs = await allBlogs(database);
    const kept = await Promise.all(blogs.map(({ root }) => accessTo(root)));
    return blogs.filter((_, at) => kept[at] !== null);
  });
  return live.state === 'ready' ? live.value : undefined;
}

import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { BlogSetting } from '../../src/model/setting.ts';
import { connectedRoots, touchesAccess } from '../../src/publishing/access.ts';
import { allBlogs } from '../../src/store/blogs.ts';
import { useLiveQuery } from '../../src/ui/use-live-query.ts';
import { useWrites } from '../frame/writes-context.ts';

/**
 * The blogs that this browser has access to, followed as a blog is connected or disconnected here or in another page;
 * undefined until they are known.
 */
export function useConnectedBlogs(): readonly BlogSetting[] | undefined {
  const { database } = useWrites();
  const live = useLiveQuery(() => allBlogs(database));
  const [connected, setConnected] = useState<ReadonlySet<string>>();
  useEffect(() => {
    const look = async () => setConnected(await connectedRoots());
    const follow = (changes: object) => {
      if (touchesAccess(changes)) look();
    };
    browser.storage.local.onChanged.addListener(follow);
    look();
    return () => browser.storage.local.onChanged.removeListener(follow);
  }, []);
  if (live.state !== 'ready' || connected === undefined) return undefined;
  return live.value.filter(({ root }) => connected.has(root));
}

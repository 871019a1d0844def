import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { BLOG_PAGES, blogPages } from '../../src/publishing/blog-pages.ts';

/** Match patterns of what is granted for the sake of blogs, followed as that changes. Null until they are known. */
export function useBlogPages(): readonly string[] | null {
  const [patterns, setPatterns] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const look = async () => setPatterns(await blogPages());
    const follow = (changes: Record<string, unknown>) => BLOG_PAGES in changes && look();
    look();
    browser.storage.local.onChanged.addListener(follow);
    return () => browser.storage.local.onChanged.removeListener(follow);
  }, []);
  return patterns;
}

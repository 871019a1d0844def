import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { dataPages, touchDataPages } from '../../src/store/data-pages.ts';

/** Match patterns of what is granted for its data only, followed as that changes. Null until they are known. */
export function useDataPages(): readonly string[] | null {
  const [patterns, setPatterns] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const look = async () => setPatterns(await dataPages());
    const follow = (changes: object) => touchDataPages(changes) && look();
    look();
    browser.storage.local.onChanged.addListener(follow);
    return () => browser.storage.local.onChanged.removeListener(follow);
  }, []);
  return patterns;
}

import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { accessKey, accessTo, type KeptAccess } from '../../src/publishing/access.ts';

/**
 * What gives access to a blog from this browser, followed as it changes here or in another page; null where there is
 * none. Undefined until that is known.
 * @param root must not change for the life of the part
 */
export function useConnection(root: string): KeptAccess | null | undefined {
  const [access, setAccess] = useState<KeptAccess | null>();
  useEffect(() => {
    const look = async () => setAccess(await accessTo(root));
    const follow = (changes: Record<string, unknown>) => accessKey(root) in changes && look();
    look();
    browser.storage.local.onChanged.addListener(follow);
    return () => browser.storage.local.onChanged.removeListener(follow);
  }, []);
  return access;
}

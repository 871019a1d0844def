import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/**
 * Match patterns of all pages that the browser lets the extension read now, followed as people change it here or in
 * the browser's own pages. Null until they are known.
 */
export function useOrigins(): readonly string[] | null {
  const [origins, setOrigins] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const look = async () => {
      const { origins: granted = [] } = await browser.permissions.getAll();
      setOrigins(granted);
    };
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return origins;
}

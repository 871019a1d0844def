import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { SyncConfig } from '../../src/sync/config.ts';
import { configHere } from '../../src/sync/config-here.ts';
import { touchesConfig } from '../../src/sync/kept-config.ts';

/** Where this device syncs, followed as it changes here or in another page. Undefined until that is known. */
export function useConfig(): SyncConfig | undefined {
  const [config, setConfig] = useState<SyncConfig>();
  useEffect(() => {
    const look = async () => setConfig(await configHere());
    const follow = (changes: object) => {
      if (touchesConfig(changes)) look();
    };
    browser.storage.local.onChanged.addListener(follow);
    look();
    return () => browser.storage.local.onChanged.removeListener(follow);
  }, []);
  return config;
}

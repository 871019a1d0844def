import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { SyncConfig } from '../../src/sync/config.ts';
import { keptConfig, touchesConfig } from '../../src/sync/kept-config.ts';
import { hasAccount } from './has-account.ts';

/** Where this device syncs, followed as it changes here or in another page. Undefined until that is known. */
export function useConfig(): SyncConfig | undefined {
  const [config, setConfig] = useState<SyncConfig>();
  useEffect(() => {
    const look = async () => setConfig((await keptConfig()) ?? { kind: hasAccount() ? 'account' : 'off' });
    const follow = (changes: object) => touchesConfig(changes) && look();
    browser.storage.local.onChanged.addListener(follow);
    look();
    return () => browser.storage.local.onChanged.removeListener(follow);
  }, []);
  return config;
}

import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { isPageHealth, type PageHealth, pageHealthKey } from '../../src/model/page-health.ts';

async function healthOfActiveTab(): Promise<PageHealth | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return null;
  const key = pageHealthKey(tab.id);
  const kept: unknown = (await browser.storage.session.get(key))[key];
  return isPageHealth(kept) ? kept : null;
}

/** How well the page beside the workbench is understood, live; null where that is none of a network's. */
export function usePageHealth(): PageHealth | null {
  const [health, setHealth] = useState<PageHealth | null>(null);
  useEffect(() => {
    const follow = () => {
      healthOfActiveTab().then(setHealth, () => setHealth(null));
    };
    follow();
    browser.storage.session.onChanged.addListener(follow);
    browser.tabs.onActivated.addListener(follow);
    return () => {
      browser.storage.session.onChanged.removeListener(follow);
      browser.tabs.onActivated.removeListener(follow);
    };
  }, []);
  return health;
}

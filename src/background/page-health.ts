import browser from 'webextension-polyfill';
import type { Health } from '../model/health.ts';
import { isPageHealth, type PageHealth, pageHealthKey, tabOfKey } from '../model/page-health.ts';

/** Keeps how well the page of a tab is understood. Answers whether something came into doubt, or out of it. */
export async function keepHealth(tabId: number, page: string, health: Health): Promise<boolean> {
  const key = pageHealthKey(tabId);
  const before: unknown = (await browser.storage.session.get(key))[key];
  const kept: PageHealth = { ...health, host: new URL(page).host };
  await browser.storage.session.set({ [key]: kept });
  return (isPageHealth(before) ? before.doubtful : 0) !== health.doubtful;
}

/** What is kept, by tab. */
export async function pageHealths(): Promise<Map<number, Health>> {
  const kept = Object.entries(await browser.storage.session.get(null));
  const found = new Map<number, Health>();
  for (const [key, value] of kept) {
    const tabId = tabOfKey(key);
    if (tabId !== null && isPageHealth(value)) found.set(tabId, value);
  }
  return found;
}

/** Forgets how well the page of a tab was understood. Answers whether there was anything to forget. */
export async function forget(tabId: number): Promise<boolean> {
  const key = pageHealthKey(tabId);
  if (!(key in (await browser.storage.session.get(key)))) return false;
  await browser.storage.session.remove(key);
  return true;
}

/**
 * Forgets a tab that is closed, or loads another page. Must run in the first turn of the background.
 * @param forgotten hears of a tab that was known
 */
export function forgetWithTabs(forgotten: (tabId: number) => void): void {
  const left = async (tabId: number): Promise<void> => {
    if (await forget(tabId)) forgotten(tabId);
  };
  browser.tabs.onRemoved.addListener(left);
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') left(tabId);
  });
}

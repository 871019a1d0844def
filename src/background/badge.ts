import browser from 'webextension-polyfill';
import type { Health } from '../model/health.ts';
import { pageHealths } from './page-health.ts';

/** Shows on the toolbar icon how many picks the open session has; nothing while it has none. */
export async function showCount(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#6b4e00' });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
  for (const [tabId, health] of await pageHealths()) if (health.doubtful > 0) await markTab(tabId, health);
}

/** Marks the icon for one tab while posts of its page are in doubt; else it shows there what it does elsewhere. */
export async function markTab(tabId: number, { seen, doubtful }: Pick<Health, 'seen' | 'doubtful'>): Promise<void> {
  const count = await browser.action.getBadgeText({});
  const isDoubtful = doubtful > 0;
  const title = isDoubtful
    ? browser.i18n.getMessage('action_doubtful', [String(doubtful), String(seen)])
    : browser.i18n.getMessage('action_title');
  // The tab may be gone meanwhile.
  await Promise.allSettled([
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeText({ tabId, text: isDoubtful ? `${count}!` : null }),
  ]);
}

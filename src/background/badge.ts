import browser from 'webextension-polyfill';

/** Shows on the toolbar icon how many picks the open session has; nothing while it has none. */
export async function showCount(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#6b4e00' });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
}

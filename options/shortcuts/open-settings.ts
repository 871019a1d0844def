import browser from 'webextension-polyfill';

/** Where Chromium's family changes the keys of extensions; `edge://` and the like are reached by it too. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/**
 * Opens the browser's own page for the keys of extensions. Firefox has a call for it, and lets no extension open the
 * page by its address; Chromium the other way round.
 */
export async function openShortcutSettings(): Promise<void> {
  if (browser.commands.openShortcutSettings !== undefined) await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_PAGE });
}

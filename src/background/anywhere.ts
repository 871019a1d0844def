import browser from 'webextension-polyfill';
import { putIn } from './put-in.ts';

const MENU = 'pick-here';
/** As in the manifest. */
const COMMAND = 'pick-here';

/** Runs in the page that the host pointed at: the browser grants it for that one act. */
async function pickIn(tabId: number | undefined, frameId = 0): Promise<void> {
  if (tabId === undefined) return;
  const target = { tabId, frameIds: [frameId] };
  // Some pages are the browser's own, and closed to every extension: there the menu is not offered.
  await putIn(target, { js: ['content/anywhere.js'] });
}

/**
 * Offers to pick in any page, by the browser's menu and by a key. Must run in the first turn of the background.
 * Firefox for Android has neither.
 * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/menus#browser_compatibility
 */
export function offerAnywhere(): void {
  if (browser.contextMenus === undefined || browser.commands === undefined) return;
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: MENU,
      title: browser.i18n.getMessage('menu_pick_here'),
      contexts: ['page', 'selection', 'link', 'image', 'video'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (menuItemId === MENU) pickIn(tab?.id, frameId);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === COMMAND) pickIn(tab?.id);
  });
}

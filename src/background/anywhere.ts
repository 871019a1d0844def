import browser from 'webextension-polyfill';
import { putIn } from './put-in.ts';

const MENU = 'pick-here';
/** As in the manifest, by which of the session's sections they pick into. */
const COMMANDS = ['pick-here', 'pick-second', 'pick-third'];

/** Runs in the page: what is put in next reads it. */
function keepPlace(place: number): void {
  Object.assign(globalThis, { chatHighlightsPlace: place });
}

/**
 * Runs in the page that the host pointed at: the browser grants it for that one act.
 * @param place of the section to pick into, counted from 0
 */
async function pickIn(tabId: number | undefined, frameId = 0, place = 0): Promise<void> {
  if (tabId === undefined) return;
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, func: keepPlace, args: [place] }).catch(() => {});
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
    const place = COMMANDS.indexOf(command);
    if (place >= 0) pickIn(tab?.id, 0, place);
  });
}

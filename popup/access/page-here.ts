import browser from 'webextension-polyfill';
import { covers, patternOf } from '../../src/model/match-pattern.ts';
import { isForData } from '../../src/store/data-pages.ts';
import { networks } from '../../src/ui/access/networks.ts';
import { pagesName } from '../../src/ui/access/pages-name.ts';

/** Something to be said of the page that the popup was opened over. */
export interface PageHere {
  /** Its host, as people know it. */
  readonly name: string;
  /** Match patterns to ask for, so that posts there get buttons; null: they are granted, but the page is none we can read. */
  readonly wanted: readonly string[] | null;
}

/**
 * Asks the loader which client a page is: null if none. The toolbar's press lets us into the page for once. Undefined
 * where even so we are not let in, as into the browser's own shop.
 */
async function clientIn(tabId: number): Promise<unknown> {
  // From the extension's root: Firefox takes other paths from where this page is.
  const files = ['/content/loader.js'];
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, files }).catch(() => []);
  return frame?.result;
}

/** What is to be said of the page in the tab that is open: null where buttons are there, or nothing could be done. */
export async function pageHere(): Promise<PageHere | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // The browser tells the address only where the toolbar's button was pressed, or the site is granted.
  const pattern = patternOf(tab?.url ?? '');
  if (tab?.id === undefined || pattern === null) return null;
  const name = pagesName(pattern);
  const network = networks().find(({ matches }) => matches.some((match) => covers(match, pattern)));
  const wanted = network?.matches ?? [pattern];
  const isGranted = await browser.permissions.contains({ origins: [...wanted] });
  if (network !== undefined) return isGranted ? null : { name, wanted };
  const client = await clientIn(tab.id);
  // What is granted for its data gets no buttons.
  const isServer = isGranted && !(await isForData(pattern));
  if (client === undefined || isServer === (client !== null)) return null;
  return { name, wanted: isServer ? null : wanted };
}

import browser from 'webextension-polyfill';
import { covers } from '../model/match-pattern.ts';
import { putIn } from './put-in.ts';
import { LOADER, servers } from './servers.ts';

/**
 * Puts the content scripts into the tabs that are already open. Browsers leave those alone when a site is granted,
 * and Chromium when the extension is installed or updated (Firefox does not, and a second script replaces the first):
 * the host would have to know to reload.
 * @param granted match patterns of the pages that are meant
 */
export async function reinject(granted: readonly string[]): Promise<void> {
  const builtIn = browser.runtime.getManifest().content_scripts ?? [];
  for (const { matches, js, css } of [...builtIn, { matches: await servers(), js: [LOADER], css: [] }]) {
    const url = matches.filter((match) => granted.some((one) => covers(one, match)));
    const tabs = url.length === 0 ? [] : await browser.tabs.query({ url, discarded: false });
    // A tab may close, or show an error page, in between: then there is nothing to do in it.
    await Promise.all(tabs.map(({ id }) => id !== undefined && putIn({ tabId: id }, { js, css })));
  }
}

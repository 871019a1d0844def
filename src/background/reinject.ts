import browser from 'webextension-polyfill';

/**
 * Puts the content scripts into the tabs that are already open. Chromium leaves those alone when the extension is
 * installed or updated (Firefox does not, and a second script replaces the first), and a host who has just
 * installed it would have to know to reload.
 */
export async function reinject(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  for (const { matches, js, css } of scripts) {
    const tabs = await browser.tabs.query({ url: matches, discarded: false });
    for (const { id } of tabs) {
      if (id === undefined) continue;
      const target = { tabId: id };
      // A tab may close, or show an error page, in between: then there is nothing to do in it.
      await Promise.allSettled([
        browser.scripting.insertCSS({ target, files: css ?? [] }),
        browser.scripting.executeScript({ target, files: js ?? [] }),
      ]);
    }
  }
}

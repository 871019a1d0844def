import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { stage } from './support/stage.ts';

/** In pages of the extension, and in what it runs in pages of others. */
declare const chrome: Browser;

// Firefox keeps nothing from content scripts.
it('what gives access to blogs is out of reach of content scripts from the first start on, in chromium', async () => {
  const at = await stage('chromium');
  try {
    await at.openSite(at.demo.chatUrl('x'));
    const page = await at.openPage('options/index.html');
    const answers = await page.evaluate(
      async (url) => {
        await chrome.storage.local.set({ 'blog-access https://blog.example/wp-json/': { password: 'abcd' } });
        const [tab] = await chrome.tabs.query({ url });
        const read = () => chrome.storage.local.get().then(JSON.stringify, String);
        const ran = await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, func: read });
        return ran.map(({ result }) => result);
      },
      `${new URL(at.demo.chatUrl('x')).origin}/*`,
    );
    expect(answers).toEqual([expect.stringContaining('Access to storage is not allowed')]);
  } finally {
    await at.leave();
  }
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runInFirefoxChrome } from '../../scripts/browser/firefox-chrome.ts';
import { BROWSERS, type Stage, stage } from './support/stage.ts';
import { buttonOf, buttons, firstButtons, stateOf } from './support/timeline.ts';
import { until } from './support/until.ts';
import { createSession } from './support/workbench.ts';

/** Switches the extension off or on, or reloads it as an update does, by the browser's own means. */
async function manage(at: Stage, what: 'off' | 'on' | 'reload'): Promise<void> {
  if (at.name === 'firefox') {
    const manager = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager`;
    const act = what === 'off' ? 'disable' : 'reload';
    await runInFirefoxChrome(
      at.browser,
      `${manager}.getAddonByID('${at.extensionId}').then((addon) => addon.${act}())`,
    );
    return;
  }
  const page = await at.browser.newPage();
  await page.goto('chrome://extensions');
  const id = JSON.stringify(at.extensionId);
  // Chromium starts an unpacked extension again only in developer mode.
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.evaluate(
    what === 'reload'
      ? `chrome.developerPrivate.reload(${id}, { failQuietly: true })`
      : `new Promise((done) => chrome.management.setEnabled(${id}, ${what === 'on'}, done))`,
  );
  await page.close();
}

describe.each(BROWSERS)('when the extension goes, in %s', (browser) => {
  let at: Stage;
  beforeAll(async () => {
    at = await stage(browser);
    await createSession(at, at.demo.hashtag);
  });
  afterAll(() => at?.leave());

  it('an update puts working buttons in the place of the old ones, without a reload of the page', async () => {
    const page = await at.openSite(at.demo.chatUrl('x'));
    const [{ url } = { url: '' }] = await firstButtons(page);
    await manage(at, 'reload');
    await page.bringToFront();
    await until(async () => {
      const now = await buttons(page);
      return now.length > 2 && new Set(now.map((button) => button.url)).size === now.length;
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    await (await buttonOf(page, url)).click();
    await stateOf(page, url, 'saved');
  });

  // Firefox ends the script with the extension, and hides its buttons: nobody can press one.
  it.runIf(browser === 'chromium')('a press on a button that is left over says to reload the page', async () => {
    const page = await at.browser.newPage();
    // It would go as soon as the tab comes back: keep that from it.
    await page.evaluateOnNewDocument(() => {
      for (const type of ['visibilitychange', 'focus']) {
        window.addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true });
      }
    });
    await page.goto(at.demo.chatUrl('x'));
    const [{ url } = { url: '' }] = await firstButtons(page);
    // Asleep, the background closes its ports, so that the page does not hear it go.
    await at.stopWorker();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const button = await buttonOf(page, url);
    await manage(at, 'off');
    try {
      await page.bringToFront();
      await button.click();
      await until(async () => (await page.$('chat-highlights-notice')) !== null);
      const words = await page.$eval('chat-highlights-notice', (notice) => notice.shadowRoot?.textContent);
      expect(words).toMatch(/not saved/i);
      expect(words).toMatch(/reload this page/i);
      expect(await buttons(page)).toEqual([]);
    } finally {
      await manage(at, 'on');
    }
  });

  it('nothing of it is left to see once it is switched off', async () => {
    const page = await at.openSite(at.demo.chatUrl('x'));
    await firstButtons(page);
    await manage(at, 'off');
    await until(() =>
      page.evaluate(() =>
        [...document.querySelectorAll('chat-highlights-button')].every((host) => host.getClientRects().length === 0),
      ),
    );
    expect(await page.$('chat-highlights-notice')).toBeNull();
  });
});

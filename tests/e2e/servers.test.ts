import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { addServer, inBrowser, isGranted, pressed, said, traces } from './support/access.ts';
import { BROWSERS, type Stage, stage, storedCount, storedPicks } from './support/stage.ts';
import { buttonOf, firstButtons, stateOf } from './support/timeline.ts';
import { answerQuestion, toolbarPopup } from './support/toolbar-popup.ts';
import { until } from './support/until.ts';
import { createSession } from './support/workbench.ts';

/** In pages of the extension. */
declare const chrome: Browser;

const SERVER = 'https://social.example/*';

describe.each(BROWSERS)('a server that the host adds, in %s', (browser) => {
  let at: Stage;
  let workbench: Page;
  let options: Page;
  let page: Page;
  let first: string;

  beforeAll(async () => {
    at = await stage(browser, { granted: [SERVER, 'https://files.mastodon.social/*'] });
    workbench = await createSession(at, at.demo.hashtag);
    page = await at.openSite(at.demo.chatUrl('mastodon').replace('mastodon.social', 'social.example'));
    options = await at.openPage('options/index.html');
  });
  afterAll(() => at?.leave());

  it('is refused with a sentence where it is no address, or is built in', async () => {
    await addServer(options, 'my server');
    await until(async () => (await said(options)).includes('“my server” is no address'));
    await addServer(options, 'https://LinkedIn.com/feed/');
    await until(async () => (await said(options)).includes('linkedin.com is built in'));
    await addServer(options, 'mastodon.social/@amy');
    await until(async () => (await said(options)).includes('mastodon.social is built in'));
    expect(await options.$$('[aria-label^="Remove"]')).toHaveLength(0);
  });

  it.runIf(browser === 'firefox')('is not added where the host answers no', async () => {
    await addServer(options, 'social.example');
    await answerQuestion(at, 'deny');
    await until(async () => (await said(options)).startsWith('Nothing was changed'));
    expect(await isGranted(options, SERVER)).toBe(false);
  });

  it('gets buttons in its open tab at once, and a post picked there is kept', async () => {
    expect(await traces(page)).toBe(0);
    await addServer(options, 'Social.Example:443/@amy/112233445566778899');
    await answerQuestion(at, 'allow');
    await until(async () => (await said(options)).startsWith('social.example added'));
    await page.bringToFront();
    first = (await firstButtons(page))[0]?.url ?? '';
    expect(first).toMatch(/^https:\/\/social\.example\/@/);
    await (await buttonOf(page, first)).click();
    await stateOf(page, first, 'saved');
    await storedCount(workbench, 1);
    expect((await storedPicks(workbench))[0]?.post.url).toBe(first);
  });

  it('keeps its buttons when the page shows another screen, one a post', async () => {
    await page.bringToFront();
    await page.click(`a[href="${new URL(first).pathname}"]:has(time)`);
    await until(async () => (await page.$('.detailed-status')) !== null);
    await stateOf(page, first, 'saved');
    await page.goBack();
    const urls = (await firstButtons(page)).map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
  });

  it('never has two content scripts in one page', async () => {
    await page.evaluate(() => {
      document.addEventListener('chat-highlights-replaced', () => document.body.setAttribute('data-replaced', ''));
    });
    const run = () =>
      options.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ url: 'https://social.example/*' });
        return chrome.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, files: ['/content/loader.js'] });
      });
    const [[found]] = await Promise.all([run(), run()]);
    expect(found?.result).toBe('mastodon');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await page.$('[data-replaced]')).toBeNull();
    await stateOf(page, first, 'saved');
  });

  it('is registered again at each start of the background', async () => {
    const registered = () =>
      options.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
    await options.evaluate(() => chrome.scripting.unregisterContentScripts());
    expect(await registered()).toBe(0);
    await at.stopWorker();
    await pressed(workbench, '#tab-picks');
    await page.bringToFront();
    await (await buttonOf(page, first)).click();
    await stateOf(page, first, 'idle');
    await until(async () => (await registered()) === 1);
  });

  it('leaves nothing behind where it is removed, even with the background asleep, and comes back by undo', async () => {
    await at.stopWorker();
    await pressed(options, '[aria-label="Remove social.example"]');
    await until(async () => (await said(options)) === 'social.example removed');
    await page.bringToFront();
    await until(async () => (await traces(page)) === 0);
    expect(await options.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
    const other = await at.openSite(page.url());
    await page.evaluate(() => scrollBy(0, 400));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect([await traces(page), await traces(other)]).toEqual([0, 0]);
    await other.close();

    await pressed(options, '.toast button');
    await answerQuestion(at, 'allow');
    await page.bringToFront();
    await firstButtons(page);
  });

  it('is offered by the toolbar’s popup over its page, and works there at once', async () => {
    await pressed(options, '[aria-label="Remove social.example"]');
    await until(async () => (await traces(page)) === 0);
    const popup = await toolbarPopup(at, page);
    await until(async () => (await popup.text()).includes('Use Chat Highlights on social.example'));
    await popup.press('.page-offer button');
    await answerQuestion(at, 'allow');
    await until(async () => (await popup.text()).includes('now works on social.example'));
    await popup.close();
    await page.bringToFront();
    await firstButtons(page);
    const again = await toolbarPopup(at, page);
    await until(async () => (await again.text()).includes(`#${at.demo.hashtag}`));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await again.text()).not.toContain('Chat Highlights');
    await again.close();
  });

  it('is told by the popup to be none we can read, where it is', async () => {
    await addServer(options, 'files.mastodon.social');
    await answerQuestion(at, 'allow');
    await until(async () => (await said(options)).startsWith('files.mastodon.social added'));
    const strange = await at.openSite('https://files.mastodon.social/nothing.svg');
    const popup = await toolbarPopup(at, strange);
    await until(async () => (await popup.text()).includes('cannot read the posts of this page'), 40_000);
    await popup.close();
    // The page is given that time once.
    const again = await toolbarPopup(at, strange);
    await until(async () => (await again.text()).includes('cannot read the posts of this page'), 3000);
    await again.close();
    expect(await traces(strange)).toBe(0);
  });

  it('loses its buttons where the host withdraws it in the browser’s own pages', async () => {
    await inBrowser(at, 'withdraw', SERVER);
    await page.bringToFront();
    await until(async () => (await traces(page)) === 0);
    expect(await options.$('[aria-label="Remove social.example"]')).toBeNull();
    const kept = Object.keys(await options.evaluate(() => chrome.storage.session.get(null)));
    expect(kept.filter((key) => key !== 'sync-pacing')).toEqual([]);
  });
});

describe.each(BROWSERS)('a built-in network that the host has withdrawn, in %s', (browser) => {
  let at: Stage;
  beforeAll(async () => {
    at = await stage(browser);
    await createSession(at, at.demo.hashtag);
  });
  afterAll(() => at?.leave());

  it('loses its buttons, is named in options and popup, and has them again when allowed', async () => {
    const page = await at.openSite(at.demo.chatUrl('x'));
    await firstButtons(page);
    await inBrowser(at, 'withdraw', 'https://x.com/*');
    await page.bringToFront();
    await until(async () => (await traces(page)) === 0);
    const popup = await toolbarPopup(at, page);
    await until(async () => (await popup.text()).includes('Use Chat Highlights on x.com'));
    await popup.close();

    const options = await at.openPage('options/index.html');
    await options.waitForSelector('[aria-label="Allow on X"]');
    if (browser === 'firefox') {
      await pressed(options, '[aria-label="Allow on X"]');
      await answerQuestion(at, 'allow');
    } else {
      // Chromium always asks for what was withdrawn, in a dialog that no script can answer.
      await inBrowser(at, 'give', 'https://x.com/*');
    }
    await page.bringToFront();
    await firstButtons(page);
    expect(await options.$('[aria-label="Allow on X"]')).toBeNull();
  });
});

describe.each(BROWSERS)('a server that was added, when %s is started again', (browser) => {
  it('has its buttons, and posts can be picked', async () => {
    const profileDir = mkdtempSync(join(tmpdir(), 'chat-highlights-restart-'));
    const at = await stage(browser, { profileDir, granted: [SERVER] });
    try {
      const url = at.demo.chatUrl('mastodon').replace('mastodon.social', 'social.example');
      await createSession(at, at.demo.hashtag);
      const options = await at.openPage('options/index.html');
      await addServer(options, 'social.example');
      await answerQuestion(at, 'allow');
      await firstButtons(await at.openSite(url));
      await at.close();

      const again = await stage(browser, { profileDir, demo: at.demo, installed: true });
      try {
        const page = await again.openSite(url);
        const [{ url: post } = { url: '' }] = await firstButtons(page);
        await (await buttonOf(page, post)).click();
        await stateOf(page, post, 'saved');
        const removed = await again.openPage('options/index.html');
        await pressed(removed, '[aria-label="Remove social.example"]');
        await page.bringToFront();
        await until(async () => (await traces(page)) === 0);
      } finally {
        await again.close();
      }
    } finally {
      await at.demo.close();
      rmSync(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  });
});

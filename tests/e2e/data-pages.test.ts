import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { addServer, isGranted, pressed, said, traces } from './support/access.ts';
import { BROWSERS, type Stage, stage, storedCount } from './support/stage.ts';
import { buttonOf, firstButtons, stateOf } from './support/timeline.ts';
import { answerQuestion, toolbarPopup } from './support/toolbar-popup.ts';
import { until } from './support/until.ts';
import { createSession } from './support/workbench.ts';

/** In pages of the extension. */
declare const chrome: Browser;

const SERVER = 'https://social.example/*';
const REMOVE = '[aria-label="Remove social.example"]';

describe.each(BROWSERS)('a server that was only asked after posts, in %s', (browser) => {
  let at: Stage;
  let workbench: Page;
  let options: Page;
  let page: Page;

  const add = async () => {
    await addServer(options, 'social.example');
    await until(async () => (await said(options)).startsWith('social.example added'));
    await options.waitForSelector(REMOVE);
  };
  const remove = async () => {
    await pressed(options, REMOVE);
    await until(async () => !(await isGranted(options, SERVER)));
    await page.bringToFront();
    await until(async () => (await traces(page)) === 0);
  };
  const look = async () => {
    await workbench.bringToFront();
    // What is above stands still once it has been looked through.
    await workbench.waitForSelector('#check-notes .count');
    await (await workbench.waitForSelector('.still-there > .buttons button'))?.click();
    await answerQuestion(at, 'allow');
    await until(() => isGranted(options, SERVER));
    await until(async () => (await workbench.$('.looking')) === null, 30_000);
  };
  const registered = () => options.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
  /** There is none, be it after another start of the background, in open tabs and in new ones. */
  const expectNoServer = async () => {
    await at.stopWorker();
    await pressed(workbench, '#tab-picks');
    await pressed(workbench, '#tab-check');
    const other = await at.openSite(page.url());
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect([await traces(page), await traces(other), await registered()]).toEqual([0, 0, 0]);
    expect(await options.$(REMOVE)).toBeNull();
    await other.close();
  };

  beforeAll(async () => {
    at = await stage(browser, { granted: [SERVER] });
    workbench = await createSession(at, at.demo.hashtag);
    page = await at.openSite(at.demo.chatUrl('mastodon').replace('mastodon.social', 'social.example'));
    options = await at.openPage('options/index.html');
    const adding = add();
    await answerQuestion(at, 'allow');
    await adding;
    await page.bringToFront();
    const [{ url } = { url: '' }] = await firstButtons(page);
    await (await buttonOf(page, url)).click();
    await stateOf(page, url, 'saved');
    await storedCount(workbench, 1);
    await pressed(workbench, '#tab-check');
    // The post stays, the server goes.
    await remove();
  });
  afterAll(() => at?.leave());

  it('is not listed, and gets no buttons', async () => {
    await look();
    await expectNoServer();
  });

  it('gets them in its open tab once it is added, which the browser need not be asked', async () => {
    await add();
    await page.bringToFront();
    await firstButtons(page);
    expect(await registered()).toBe(1);
  });

  it('is offered by the toolbar’s popup all the same, and gets them there, too', async () => {
    await remove();
    await look();
    const popup = await toolbarPopup(at, page);
    await until(async () => (await popup.text()).includes('Use Chat Highlights on social.example'));
    // The popup has looked into the page to know that, with a script that would have ours put in on a server.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await traces(page)).toBe(0);
    await popup.press('.page-offer button');
    await until(async () => (await popup.text()).includes('now works on social.example'));
    await popup.close();
    await page.bringToFront();
    await firstButtons(page);
    await options.waitForSelector(REMOVE);
  });

  it('is withdrawn with everything else, and never becomes a server on the way', async () => {
    await remove();
    await look();
    await pressed(options, 'a[href="#privacy"]');
    await (await options.waitForSelector('#privacy input'))?.type('delete');
    await options.keyboard.press('Enter');
    await until(async () => (await said(options)).includes('Everything was deleted'));
    expect(await isGranted(options, SERVER)).toBe(false);
    expect(await options.evaluate(() => chrome.storage.local.get(null))).toEqual({ sync: { kind: 'off' } });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect([await traces(page), await registered()]).toEqual([0, 0]);
  });
});

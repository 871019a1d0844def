import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runInFirefoxChrome } from '../../scripts/browser/firefox-chrome.ts';
import { BROWSERS, type Stage, stage, storedCount, storedPicks, storedRows } from './support/stage.ts';
import { firstButtons, stateOf } from './support/timeline.ts';
import { until } from './support/until.ts';
import { createSession } from './support/workbench.ts';

const BLOG = `<!doctype html><html lang="en"><title>A corner</title>
<article><p class="p-author">Wren Tallow</p><a class="u-url" href="/on-corners"><time datetime="2026-03-12T18:00:00Z">
yesterday</time></a><p id="words">Quiet corners are <a href="/why">never</a> quiet #InkChat</p></article>`;

/** Gives the command as the host does: Firefox by its own key, Chromium by the event of its menu. */
async function command(at: Stage, page: Page, place = 0): Promise<void> {
  await page.bringToFront();
  if (at.name === 'firefox') {
    const keys = `document.querySelectorAll('keyset[id^="ext-keyset"] key[key]')`;
    await runInFirefoxChrome(
      at.browser,
      `[...${keys}].find((one) => one.getAttribute('key') === '${'HJK'[place]}').doCommand()`,
    );
    return;
  }
  const target = await at.browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  const [origin] = /^https?:\/\/[^/]+/.exec(page.url()) ?? [];
  const event =
    place === 0
      ? `contextMenus.onClicked.dispatch({ menuItemId: 'pick-here', frameId: 0 }, tab)`
      : `commands.onCommand.dispatch('${['', 'pick-second', 'pick-third'][place]}', tab)`;
  await worker?.evaluate(`chrome.tabs.query({ url: '${origin}/*' }).then(([tab]) => chrome.${event})`);
}

function select(page: Page, selector: string): Promise<void> {
  return page.evaluate((at) => getSelection()?.selectAllChildren(document.querySelector(at) as Element), selector);
}

/** What our notice in the page says. */
async function said(page: Page): Promise<string> {
  let words = '';
  await until(async () => {
    const notices = await page.$$('>>> chat-highlights-notice p, chat-highlights-notice >>> p');
    words = (await notices[0]?.evaluate((element) => element.textContent ?? '')) ?? '';
    return words !== '';
  });
  return words;
}

describe.each(BROWSERS)('picking by command, in %s', (name) => {
  let at: Stage;
  let workbench: Page;
  let page: Page;
  let server: Server;

  beforeAll(async () => {
    server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(BLOG)).listen(0);
    at = await stage(name);
    page = await at.openSite(at.demo.chatUrl('x'));
    await page.waitForSelector('article');
  });
  afterAll(async () => {
    await at?.leave();
    server?.close();
  });

  it('says that there is no session, where there is none', async () => {
    await select(page, '[data-testid="tweetText"]');
    await command(at, page);
    expect(await said(page)).toMatch(/^No session is open/);
    await page.evaluate(() => getSelection()?.removeAllRanges());
  });

  it('picks a post without the hashtag, which then has a button, and takes it out again', async () => {
    workbench = await createSession(at, at.demo.hashtag);
    await page.bringToFront();
    await firstButtons(page);
    const url = await page.evaluate(() => {
      const bare = [...document.querySelectorAll('article')].find(
        (article) =>
          article.querySelector('chat-highlights-button') === null && article.querySelector('a time') !== null,
      );
      bare?.scrollIntoView({ block: 'center' });
      bare?.setAttribute('data-bare', '');
      return bare?.querySelector('time')?.closest('a')?.href ?? '';
    });
    await page.hover('[data-bare] [data-testid="tweetText"]');
    await command(at, page);
    await stateOf(page, url, 'saved');
    await storedCount(workbench, 1);
    await command(at, page);
    await storedCount(workbench, 0);
  });

  it('puts a post into the second and the third section, and takes it out by the same key', async () => {
    await page.bringToFront();
    const [{ url } = { url: '' }] = await firstButtons(page);
    const kind = async () => {
      const sections = await storedRows<{ id: string; kind: string }>(workbench, 'sections');
      const [pick] = (await storedPicks(workbench)).filter(({ deleted, post }) => !deleted && post.url === url);
      return sections.find(({ id }) => id === pick?.section)?.kind ?? null;
    };
    await page.evaluate((at) => {
      const link = document.querySelector(`article a[href="${new URL(at).pathname}"]`);
      link?.closest('article')?.scrollIntoView({ block: 'center' });
      link?.closest('article')?.setAttribute('data-first', '');
    }, url);
    await page.hover('[data-first] [data-testid="tweetText"]');
    await command(at, page, 1);
    await until(async () => (await kind()) === 'post-of-the-week');
    await command(at, page, 2);
    await until(async () => (await kind()) === 'shout-out');
    await command(at, page, 2);
    await until(async () => (await kind()) === null);
  });

  // Chromium grants another page only to a real click on its menu, which no test can make.
  it.runIf(name === 'firefox')('picks selected text in any page, with the nearest permalink', async () => {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const blog = await at.openSite(`${origin}/`);
    await command(at, blog);
    expect(await said(blog)).toMatch(/^There is no post here/);
    await select(blog, '#words');
    await command(at, blog);
    await storedCount(workbench, 1);
    const [pick] = (await storedPicks(workbench)).filter(({ deleted }) => !deleted);
    expect(pick?.post).toMatchObject({
      site: 'web',
      url: `${origin}/on-corners`,
      author: { name: 'Wren Tallow', handle: '' },
      time: '2026-03-12T18:00:00.000Z',
      lang: 'en',
      tags: ['inkchat'],
      links: ['/why'].map((path) => `${origin}${path}`),
    });
    const [undo] = await blog.$$('chat-highlights-notice >>> button');
    await undo?.click();
    await storedCount(workbench, 0);
  });
});

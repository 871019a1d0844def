import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Stage, stage } from './support/stage.ts';
import { firstButtons } from './support/timeline.ts';
import { until } from './support/until.ts';
import { createSession } from './support/workbench.ts';

const ICON = '(globalThis.browser ?? chrome).tabs.query({ url: "https://x.com/*" }).then(([tab]) => Promise.all([';

/** What the toolbar icon says while the demo's tab is shown. */
async function icon(workbench: Page): Promise<{ badge: string; title: string }> {
  const api = '(globalThis.browser ?? chrome).action';
  const asked = `${ICON} ${api}.getBadgeText({ tabId: tab.id }), ${api}.getTitle({ tabId: tab.id })]))`;
  const [badge = '', title = ''] = (await workbench.evaluate(asked)) as string[];
  return { badge, title };
}

/** As after a redesign that keeps no name of what holds a text, nor its language. */
function redesign(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const body of document.querySelectorAll('[data-testid="tweetText"]')) {
      body.removeAttribute('data-testid');
      // The post is looked at again when something in it changes.
      body.append(document.createElement('wbr'));
    }
  });
}

/** Has the report saved; what is in the file. */
function savedReport(panel: Page): Promise<string> {
  return panel.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (file) => {
          (file as Blob).text().then(resolve);
          return make(file);
        };
        document.querySelector<HTMLElement>('.health button')?.click();
      }),
  );
}

describe.each(BROWSERS)('how well a page is understood, in %s', (name) => {
  let at: Stage;
  let workbench: Page;
  let page: Page;

  beforeAll(async () => {
    at = await stage(name);
    workbench = await createSession(at, at.demo.hashtag);
    page = await at.openSite(at.demo.chatUrl('x'));
    await firstButtons(page);
  });
  afterAll(() => at?.leave());

  it('is told beside the picks, and the icon is quiet while all is well', async () => {
    const panel = await at.openWorkbench('side');
    await page.bringToFront();
    await until(async () => {
      const line = await panel.$eval('.health summary', (element) => element.textContent ?? '').catch(() => '');
      return /^x\.com · (\d+) seen, \1 read, 0 doubtful$/u.test(line);
    });
    expect(await icon(workbench)).toEqual({ badge: '', title: 'Chat Highlights' });
    await panel.close();
  });

  it('is told, with a way to report it, where no post is found at all', async () => {
    const empty = await at.openSite('https://x.com/nobody/nowhere');
    const panel = await at.openWorkbench('side');
    await empty.bringToFront();
    await until(async () => {
      const line = await panel.$eval('.health summary', (element) => element.textContent ?? '').catch(() => '');
      return line === 'x.com · no posts found yet';
    });
    expect(await savedReport(panel)).toMatch(/^<!-- https:\/\/x\.com\//);
    await panel.close();
    await empty.close();
  });

  it('is told with what is in doubt, and what to do, once the site has changed', async () => {
    await page.bringToFront();
    await redesign(page);
    await until(async () => (await icon(workbench)).badge === '!');
    expect((await icon(workbench)).title).toMatch(/^Chat Highlights: \d+ of \d+ posts were not understood/);
    const panel = await at.openWorkbench('side');
    await page.bringToFront();
    await until(async () => (await panel.$('.health.doubtful')) !== null);
    await panel.evaluate(() => document.querySelector('details.health')?.setAttribute('open', ''));
    expect(await panel.$$eval('.health li', (items) => items.map((item) => item.textContent))).toEqual(['Its text']);

    const posts = await page.$$eval('article', (articles) => articles.map((article) => article.textContent ?? ''));
    const report = await savedReport(panel);
    expect(report).toMatch(/^<!-- https:\/\/x\.com\/\S* -->\n<!doctype html><html/);
    expect(report.match(/<article/g)).toHaveLength(posts.length);
    const words = posts.flatMap((post) => post.match(/\p{L}{9,}/gu) ?? []);
    expect(words.length).toBeGreaterThan(5);
    expect(words.filter((word) => report.includes(word))).toEqual([]);

    await page.reload();
    await firstButtons(page);
    await until(async () => (await panel.$('.health:not(.doubtful)')) !== null);
    expect((await icon(workbench)).badge).toBe('');
  });
});

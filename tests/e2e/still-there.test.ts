import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Look } from '../../src/model/standing.ts';
import { isGranted } from './support/access.ts';
import { BROWSERS, type Stage, stage, storedCount, storedPicks, storedRows } from './support/stage.ts';
import { buttonOf, firstButtons, stateOf } from './support/timeline.ts';
import { answerQuestion } from './support/toolbar-popup.ts';
import { until } from './support/until.ts';
import { createSession, workbenchTab } from './support/workbench.ts';

/** In pages of the extension. */
declare const chrome: Browser;

const API = 'https://public.api.bsky.app/*';

/** Picks the first posts of a page; answers their permalinks. */
async function pickFirst(at: Stage, site: 'x' | 'bluesky' | 'mastodon', count: number): Promise<string[]> {
  const page = await at.openSite(at.demo.chatUrl(site));
  const urls = (await firstButtons(page, count)).slice(0, count).map(({ url }) => url);
  for (const url of urls) {
    await (await buttonOf(page, url)).click();
    await stateOf(page, url, 'saved');
  }
  await page.close();
  return urls;
}

describe.each(BROWSERS)('looking whether posts are still there, in %s', (name) => {
  let at: Stage;
  let workbench: Page;
  let onBluesky: string[];
  let onMastodon: string[];

  const section = (selector = '') => `.still-there ${selector}`;
  const words = () => workbench.$eval('.still-there', (element) => element.textContent);
  const facts = () =>
    workbench.$$eval('.still-there .facts > div', (rows) =>
      Object.fromEntries(
        rows.map((row) => [row.querySelector('dt')?.textContent, row.querySelector('dd')?.textContent]),
      ),
    );
  const look = async () => {
    await workbench.bringToFront();
    // What is above stands still once it has been looked through.
    await workbench.waitForSelector('#check-notes .count');
    await (await workbench.waitForSelector(section('> .buttons button')))?.click();
    await answerOnce();
    await workbench.waitForSelector(section('.facts'), { timeout: 30_000 });
    await until(async () => (await workbench.$('.looking')) === null, 30_000);
  };
  let answered = false;
  const answerOnce = async () => {
    if (!answered) await answerQuestion(at, 'allow');
    answered = true;
  };

  beforeAll(async () => {
    at = await stage(name, { granted: [API] });
    workbench = await createSession(at, at.demo.hashtag);
    onBluesky = await pickFirst(at, 'bluesky', 4);
    onMastodon = await pickFirst(at, 'mastodon', 3);
    await pickFirst(at, 'x', 1);
    await storedCount(workbench, 8);
    await workbench.bringToFront();
    await (await workbench.$('#tab-check'))?.click();
  });
  afterAll(() => at?.leave());

  it('finds them as they were, asks only for Bluesky’s server, and changes nothing', async () => {
    const before = await storedPicks(workbench);
    await look();
    const { 'As they were': there, 'On networks that do not tell': mute, ...others } = await facts();
    expect([there, mute, others]).toEqual(['7', '1', {}]);
    expect(await storedPicks(workbench)).toEqual(before);
    const scripts = () => workbench.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    expect([await isGranted(workbench, API), await scripts()]).toEqual([true, []]);
  });

  it('shows which are gone and which were edited, and keeps that with its time', async () => {
    const [gone = '', edited = ''] = onBluesky;
    const [goneToo = '', editedToo = ''] = onMastodon;
    at.demo.fates.set(gone, null).set(goneToo, null);
    at.demo.fates.set(edited, 'Quite other words now').set(editedToo, 'Other words #here, too');
    await look();
    const { 'As they were': there, Gone, Edited } = await facts();
    expect([there, Gone, Edited]).toEqual(['3', '2', '2']);
    expect(await words()).toContain('Quite other words now');
    expect(await words()).toContain('Other words #here, too');
    const kept = await storedRows<{ key: string; value: string }>(workbench, 'local');
    const { at: when, standings } = JSON.parse(kept.find(({ key }) => key.startsWith('look '))?.value ?? '') as Look;
    expect(Math.abs(Date.parse(when) - Date.now())).toBeLessThan(30_000);
    expect(Object.values(standings).sort()).toEqual(['edited', 'edited', 'gone', 'gone', 'there', 'there', 'there']);
    expect((await storedPicks(workbench)).filter(({ deleted }) => !deleted)).toHaveLength(8);
    await workbench.close();
    workbench = await workbenchTab(at);
    await (await workbench.waitForSelector('#tab-check'))?.click();
    await workbench.waitForSelector(section('.facts'));
    expect((await facts()).Gone).toBe('2');
  });

  it('takes a post that is gone out by one press, and brings it back by undo', async () => {
    await workbench.click(section('[data-standing="gone"] button:not(.quiet)'));
    await storedCount(workbench, 7);
    await until(async () => (await facts()).Gone === '1');
    await (await workbench.waitForSelector('.toast button'))?.click();
    await storedCount(workbench, 8);
    await until(async () => (await facts()).Gone === '2');
  });

  it('takes the newer words by one press', async () => {
    const [, edited] = onBluesky;
    const offers = await workbench.$$(section('[data-standing="edited"]'));
    for (const offer of offers) {
      if (!(await offer.evaluate((element) => element.textContent?.includes('Quite other words now')))) continue;
      await (await offer.$('.newer button'))?.click();
    }
    await until(async () => {
      const rows = await storedRows<{ post: { url: string; text: { text?: string }[] } }>(workbench, 'picks');
      const row = rows.find(({ post }) => post.url === edited);
      return row?.post.text.map(({ text }) => text).join('') === 'Quite other words now';
    });
    await until(async () => (await workbench.$$(section('[data-standing="edited"]'))).length === 1);
  });
});

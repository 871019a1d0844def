import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { pressed, said } from './support/access.ts';
import { BROWSERS, type Stage, stage, storedCount } from './support/stage.ts';
import { buttonOf, buttons, firstButtons, stateOf } from './support/timeline.ts';
import { until } from './support/until.ts';
import { createSession } from './support/workbench.ts';

/** In pages of the extension. */
declare const chrome: Browser;

const FIX = {
  kind: 'chat-highlights-site-fix',
  version: 1,
  site: 'x',
  note: 'The text of posts has another mark',
  made: '2026-03-14',
  selectors: { text: '.words' },
};

/** Takes from the page what tells the adapter where the texts are, as a redesign might. */
function redesign(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const text of document.querySelectorAll('[data-testid="tweetText"]')) {
      text.className = 'words';
      for (const name of ['data-testid', 'lang']) text.removeAttribute(name);
    }
  });
}

async function paste(options: Page, file: unknown): Promise<void> {
  await options.bringToFront();
  const field = await options.waitForSelector('#fixes textarea');
  await field?.evaluate((area, words) => {
    (area as HTMLTextAreaElement).value = words;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }, JSON.stringify(file));
}

describe.each(BROWSERS)('a site-fix file, in %s', (browser) => {
  let at: Stage;
  let workbench: Page;
  let options: Page;
  let page: Page;

  beforeAll(async () => {
    at = await stage(browser);
    workbench = await createSession(at, at.demo.hashtag);
    page = await at.openSite(at.demo.chatUrl('x'));
    await firstButtons(page);
    options = await at.openPage('options/index.html');
  });
  afterAll(() => at?.leave());

  it('is refused with a sentence where it is none, or none for us', async () => {
    await paste(options, 'no fix');
    await until(async () => (await said(options)).startsWith('This is not a site-fix file.'));
    await paste(options, { ...FIX, site: 'myspace' });
    await until(async () => (await said(options)).includes('“myspace”'));
    await paste(options, { ...FIX, selectors: { text: ':has(' } });
    await until(async () => (await said(options)).includes('does not understand “:has(”'));
    expect(await options.$('#fixes .offer')).toBeNull();
  });

  it('shows what it changes, and mends the pages that are open', async () => {
    await page.bringToFront();
    const before = (await buttons(page)).length;
    await redesign(page);
    await options.evaluate(() => chrome.runtime.sendMessage({ call: 'changed', data: null }));
    // Without their texts, posts that only a tag brings in have no button.
    await page.bringToFront();
    await until(async () => (await buttons(page)).length < before);

    await paste(options, FIX);
    await until(async () => (await options.$('#fixes .offer')) !== null);
    expect(await options.$eval('#fixes .changes tbody', (body) => body.textContent)).toBe(
      'text[data-testid="tweetText"].words',
    );
    await pressed(options, '#fixes .offer .primary');
    await until(async () => (await said(options)) === 'The fix for X is in use');
    await page.bringToFront();
    await until(async () => (await buttons(page)).length >= before);
    const [first] = await firstButtons(page);
    await (await buttonOf(page, first?.url ?? '')).click();
    await stateOf(page, first?.url ?? '', 'saved');
    await storedCount(workbench, 1);
  });

  it('is gone when it is removed, and there again by undo', async () => {
    await pressed(options, '[aria-label="Remove the fix for X"]');
    await until(async () => (await said(options)) === 'The fix for X was removed');
    await page.bringToFront();
    const before = (await buttons(page)).length;
    await pressed(options, '.toast button');
    await until(async () => (await options.$('[aria-label="Remove the fix for X"]')) !== null);
    await page.bringToFront();
    await until(async () => (await buttons(page)).length > before);
  });
});

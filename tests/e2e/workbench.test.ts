import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Stage, stage, storedPicks } from './support/stage.ts';
import { buttonOf, buttons, firstButtons, stateOf } from './support/timeline.ts';
import { until } from './support/until.ts';
import { createSession } from './support/workbench.ts';

/** Handles of a section's picks, in the order in which the workbench shows them. */
function order(page: Page, kind = 'highlight'): Promise<string[]> {
  return page.$$eval(`[data-section="${kind}"] [data-pick]`, (rows) =>
    rows.map((row) => /@[\w.-]+/.exec(row.textContent ?? '')?.[0] ?? ''),
  );
}

async function row(page: Page, index: number, kind = 'highlight') {
  const found = (await page.$$(`[data-section="${kind}"] [data-pick]`))[index];
  if (found === undefined) throw new Error(`no pick ${index} in ${kind}`);
  return found;
}

async function preview(page: Page): Promise<string> {
  const paper = await page.waitForSelector('.paper');
  return (await paper?.evaluate((element) => (element.shadowRoot ?? element).textContent)) ?? '';
}

describe.each(BROWSERS)('the main job, in %s', (browser) => {
  let at: Stage;
  let workbench: Page;
  let timeline: Page;
  let urls: string[];
  const errors: string[] = [];

  beforeAll(async () => {
    at = await stage(browser);
    workbench = await createSession(at, at.demo.hashtag);
    workbench.on('pageerror', (error) => errors.push(String(error)));
    timeline = await at.openSite(at.demo.chatUrl('x'));
    urls = (await firstButtons(timeline, 4)).slice(0, 4).map((button) => button.url);
  });
  afterAll(() => at?.leave());

  it('shows each pick in the workbench as it is made, in the order of picking', async () => {
    for (const [index, url] of urls.entries()) {
      await timeline.bringToFront();
      await (await buttonOf(timeline, url)).click();
      await stateOf(timeline, url, 'saved');
      await until(async () => (await order(workbench)).length === index + 1);
    }
    expect(await order(workbench)).toEqual(urls.map((url) => `@${new URL(url).pathname.split('/')[1]}`));
  });

  it('moves a pick by keys, within its section', async () => {
    await workbench.bringToFront();
    const before = await workbench.$$eval('[data-pick]', (rows) => rows.map((each) => each.getAttribute('data-pick')));
    await (await row(workbench, 1)).focus();
    await workbench.keyboard.down('Alt');
    await workbench.keyboard.press('ArrowUp');
    await workbench.keyboard.up('Alt');
    const after = () => workbench.$$eval('[data-pick]', (rows) => rows.map((each) => each.getAttribute('data-pick')));
    const [first, second, ...others] = before;
    await until(async () => JSON.stringify(await after()) === JSON.stringify([second, first, ...others]));
  });

  // Firefox's remote protocol moves the mouse, but starts no drag of its own.
  it.runIf(browser === 'chromium')('moves a pick into another section by dragging it there', async () => {
    const picked = await row(workbench, 3);
    await picked.hover();
    const grip = await picked.waitForSelector('.grip');
    const from = await grip?.boundingBox();
    const target = await workbench.$('[data-section="shout-out"] .pick-list');
    await target?.scrollIntoView();
    const to = await (await workbench.$('[data-section="shout-out"]'))?.boundingBox();
    if (!from || !to) throw new Error('nothing to drag, or nowhere to drag it');
    const id = await picked.evaluate((element) => element.getAttribute('data-pick'));
    await workbench.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await workbench.mouse.down();
    await workbench.mouse.move(from.x + 20, from.y + 20, { steps: 4 });
    await workbench.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
    await new Promise((resolve) => setTimeout(resolve, 200));
    await workbench.mouse.up();
    await until(async () => (await workbench.$(`[data-section="shout-out"] [data-pick="${id}"]`)) !== null);
  });

  it('lets a pick’s words be mended, and keeps the author’s own', async () => {
    await (await row(workbench, 0)).focus();
    await workbench.keyboard.press('e');
    const area = await workbench.waitForSelector('[data-pick] textarea');
    await area?.evaluate((element) => (element as HTMLTextAreaElement).select());
    await workbench.keyboard.type('Mended words');
    await workbench.keyboard.down('Control');
    await workbench.keyboard.press('Enter');
    await workbench.keyboard.up('Control');
    await until(async () => (await storedPicks(workbench)).some((pick) => pick.edited === 'Mended words'));
    const mended = (await storedPicks(workbench)).find((pick) => pick.edited !== null);
    expect(JSON.stringify(mended?.post)).not.toContain('Mended words');
    await until(async () => (await preview(workbench)).includes('Mended words'));
  });

  it('throws a pick away with an undo, and the timeline follows both', async () => {
    await workbench.bringToFront();
    await (await row(workbench, 0)).focus();
    const url = (await storedPicks(workbench)).find((pick) => pick.edited !== null)?.post.url ?? '';
    await workbench.keyboard.press('Delete');
    await stateOf(timeline, url, 'idle');
    await workbench.keyboard.down('Control');
    await workbench.keyboard.press('z');
    await workbench.keyboard.up('Control');
    await stateOf(timeline, url, 'saved');
    expect((await buttons(timeline)).filter((button) => button.state === 'saved')).toHaveLength(urls.length);
  });

  it('keeps what was typed when the workbench is closed in the middle of a word', async () => {
    await workbench.bringToFront();
    await workbench.click('#tab-words');
    const area = await workbench.waitForSelector('#panel-words textarea');
    await area?.click();
    await workbench.keyboard.type('What a chat <b>it was</b>, my fri');
    await workbench.close();
    workbench = await at.openWorkbench('tab');
    await workbench.waitForSelector('#tab-words');
    await until(async () => (await preview(workbench)).includes('What a chat <b>it was</b>, my fri'));
  });

  it('shows every pick and its credit in the preview, and raises no error', async () => {
    const seen = await preview(workbench);
    for (const { edited, post } of await storedPicks(workbench)) {
      expect(seen).toContain(`@${post.author.handle}`);
      if (edited !== null) expect(seen).toContain(edited);
    }
    expect(errors).toEqual([]);
  });
});

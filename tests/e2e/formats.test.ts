import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { words } from '../../scripts/start/words.ts';
import { copied } from './support/clipboard.ts';
import { BROWSERS, type Stage, stage, storedCount, storedRows } from './support/stage.ts';
import { buttonOf, firstButtons, stateOf } from './support/timeline.ts';
import { until } from './support/until.ts';
import { createSession } from './support/workbench.ts';

interface StoredSession {
  readonly postStyle: string;
  readonly embeds: boolean;
}

/** The classes of the posts that the preview shows, each once. */
function looks(workbench: Page): Promise<string[]> {
  return workbench.$eval('.paper', (paper) => [
    ...new Set([...(paper.shadowRoot?.querySelectorAll('.chat-post') ?? [])].map(({ className }) => className)),
  ]);
}

async function stored(workbench: Page): Promise<StoredSession | undefined> {
  return (await storedRows<StoredSession>(workbench, 'sessions'))[0];
}

async function undo(workbench: Page): Promise<void> {
  await (await workbench.waitForSelector('.toast button'))?.click();
}

describe.each(BROWSERS)('what a host takes along, in %s', (browser) => {
  let at: Stage;
  let workbench: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    at = await stage(browser);
    workbench = await createSession(at, at.demo.hashtag);
    workbench.on('pageerror', (error) => errors.push(String(error)));
    const timeline = await at.openSite(at.demo.chatUrl('x'));
    for (const { url } of (await firstButtons(timeline, 2)).slice(0, 2)) {
      await (await buttonOf(timeline, url)).click();
      await stateOf(timeline, url, 'saved');
    }
    await workbench.bringToFront();
    await storedCount(workbench, 2);
    await workbench.setViewport({ width: 360, height: 800 });
    await (await workbench.waitForSelector('#tab-preview'))?.click();
    await workbench.waitForSelector('.paper');
    await until(async () => (await looks(workbench)).length === 1);
  });
  afterAll(() => at?.leave());

  it('is copied for editors and for mail, and the source apart from it', async () => {
    const both = await copied(workbench, '.export-bar .primary');
    expect(Object.keys(both).sort()).toEqual(['text/html', 'text/plain']);
    expect(both['text/html']).toMatch(/<h2>[^<]+<\/h2>\n<blockquote/u);
    expect(both['text/html']).not.toContain('class=');
    expect(both['text/plain']).toMatch(/^#\w+\n=+\n\n[^\n]+\n-+\n\n@/u);

    await workbench.click('.export-bar [aria-haspopup=menu]');
    await workbench.waitForSelector('.export-bar [role=menuitem]');
    const source = await copied(workbench, '.export-bar [role=group]:last-child [role=menuitem]');
    expect(Object.keys(source)).toEqual(['text/plain']);
    expect(source['text/plain']).toContain('<blockquote class="chat-post"');
  });

  it('stands in one menu, by what it is for, which keys walk through', async () => {
    await workbench.focus('.export-bar [aria-haspopup=menu]');
    await workbench.keyboard.press('Enter');
    await workbench.waitForSelector('.export-bar [role=menuitem]');
    const groups = await workbench.$$eval('.export-bar [role=group]', (all) => all.map((group) => group.ariaLabel));
    const kinds = ['documents', 'data', 'archive', 'copy'] as const;
    expect(groups).toEqual(kinds.map((kind) => words(`formats_${kind}`)));
    await workbench.keyboard.press('End');
    const last = await workbench.evaluate(() => document.activeElement?.textContent);
    expect(last).toBe(words('formats_source'));
    await workbench.keyboard.press('Escape');
    await workbench.waitForSelector('.export-bar [role=menu]', { hidden: true });
  });

  it('looks as the host chooses, at once, and as before by Undo', async () => {
    await workbench.click('.look-button');
    await workbench.waitForSelector('.look-choices');
    const choices = await workbench.$$('.look-choices input');
    expect(await looks(workbench)).toEqual(['chat-post']);
    await choices[2]?.click();
    await until(async () => (await looks(workbench))[0] === 'chat-post chat-card');
    expect(await stored(workbench)).toMatchObject({ postStyle: 'card', embeds: false });
    await undo(workbench);
    await until(async () => (await stored(workbench))?.postStyle === 'quote');
    await until(async () => (await looks(workbench))[0] === 'chat-post');
    await choices[0]?.click();
    await until(async () => (await looks(workbench))[0] === 'chat-post chat-compact');
    await choices[3]?.click();
    await until(async () => (await stored(workbench))?.embeds === true);
  });

  it('fits a narrow window', async () => {
    const fits = await workbench.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    expect(fits).toBe(true);
    expect(errors).toEqual([]);
  });
});

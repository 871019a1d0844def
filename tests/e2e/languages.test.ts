import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STATES, showState } from './support/publishing.ts';
import { type Stage, stage } from './support/stage.ts';
import { buttonOf, firstButtons, stateOf } from './support/timeline.ts';
import { createSession } from './support/workbench.ts';

/** What is wider than its place, by what it says. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = [
      ...document.querySelectorAll<HTMLElement>(
        '.tabs, .header, .panel, .selection-bar, .export-bar, .export-bar > button, .publish, .publish-body',
      ),
    ];
    const wide = parts.filter((part) => part.scrollWidth > part.clientWidth).map(({ className }) => className);
    const tabs = document.querySelector('.tabs')?.getBoundingClientRect();
    const over = [...document.querySelectorAll('[role=tab]')].filter(
      (tab) => tab.getBoundingClientRect().right > (tabs?.right ?? 0) + 1,
    );
    return [...wide, ...over.map((tab) => tab.textContent ?? '')];
  });
}

/** A browser in another language would need that language installed; so its texts take the place of the English ones. */
describe.each(readdirSync('_locales'))('the workbench in %s', (locale) => {
  let extensionDir: string;
  let at: Stage;
  let workbench: Page;

  beforeAll(async () => {
    extensionDir = mkdtempSync(join(tmpdir(), 'chat-highlights-language-'));
    cpSync('dist/chrome', extensionDir, { recursive: true });
    cpSync(`_locales/${locale}/messages.json`, join(extensionDir, '_locales/en/messages.json'));
    at = await stage('chromium', { extensionDir });
    workbench = await createSession(at, at.demo.hashtag);
    const timeline = await at.openSite(at.demo.chatUrl('x'));
    for (const { url } of (await firstButtons(timeline, 3)).slice(0, 3)) {
      await (await buttonOf(timeline, url)).click();
      await stateOf(timeline, url, 'saved');
    }
  });
  afterAll(async () => {
    await at?.leave();
    rmSync(extensionDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it('fits into 360 px', async () => {
    await workbench.bringToFront();
    await workbench.setViewport({ width: 360, height: 700 });
    for (const tab of ['session', 'picks', 'words', 'check', 'preview']) {
      await (await workbench.waitForSelector(`#tab-${tab}`))?.click();
      await workbench.waitForFunction(
        (id) => document.querySelector(`#panel-${id}`)?.firstElementChild != null,
        {},
        tab,
      );
      await workbench.evaluate(() => {
        for (const folded of document.querySelectorAll('.panel details')) folded.setAttribute('open', '');
        document.querySelector<HTMLElement>('.look-button[aria-expanded=false]')?.click();
      });
      expect(await tooWide(workbench), tab).toEqual([]);
    }
    await (await workbench.$('#tab-picks'))?.click();
    await (await workbench.waitForSelector('[data-pick]'))?.focus();
    await workbench.keyboard.press('x');
    await workbench.waitForSelector('.selection-bar');
    expect(await tooWide(workbench), 'selected').toEqual([]);
    expect(await workbench.evaluate(() => document.documentElement.lang)).toBe(locale);
  });

  it('sends a draft in 360 px', async () => {
    await workbench.bringToFront();
    for (const state of STATES) {
      await showState(workbench, state);
      await workbench.$$eval('.publish details', (all) => {
        for (const one of all) one.open = true;
      });
      expect(await tooWide(workbench), state).toEqual([]);
      await workbench.keyboard.press('Escape');
    }
  });
});

import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pasteOver } from '../../scripts/start/paste.ts';
import { addServer, pressed } from './support/access.ts';
import { openSummary, shortcut } from './support/prose.ts';
import { disconnect, STATES, showState } from './support/publishing.ts';
import { type Stage, stage } from './support/stage.ts';
import { buttonOf, caretOf, firstButtons, menuItems, stateOf } from './support/timeline.ts';
import { violations } from './support/violations.ts';
import { createSession } from './support/workbench.ts';

const EMPTY_BACKUP = {
  kind: 'chat-highlights-backup',
  version: 1,
  made: '2026-03-14T12:00:00.000Z',
  tables: { sessions: [], sections: [], texts: [], picks: [], settings: [], seen: [] },
  siteFixes: [],
};

/** Opens a file as a backup. */
async function openBackup(options: Page, words: string): Promise<void> {
  await options.$eval(
    '#backup input',
    (input, contents) => {
      const files = new DataTransfer();
      files.items.add(new File([contents], 'backup.json'));
      (input as HTMLInputElement).files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    words,
  );
}

/** One engine is enough: axe judges names, roles and colours, which are the same in every browser. */
describe.each(['light', 'dark'])('accessibility, %s', (scheme) => {
  let at: Stage;
  let workbench: Page;
  let timeline: Page;

  beforeAll(async () => {
    at = await stage('chromium', { granted: ['https://social.example/*'] });
    workbench = await createSession(at, at.demo.hashtag);
    timeline = await at.openSite(at.demo.chatUrl('x'));
    for (const page of [workbench, timeline]) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    }
    for (const { url } of (await firstButtons(timeline, 3)).slice(0, 3)) {
      await (await buttonOf(timeline, url)).click();
      await stateOf(timeline, url, 'saved');
    }
  });
  afterAll(() => at?.leave());

  it.each([360, 480, 1280])('every panel of the workbench at %i px', async (width) => {
    await workbench.bringToFront();
    await workbench.setViewport({ width, height: 800 });
    for (const tab of ['session', 'picks', 'words', 'check', 'preview']) {
      const button = await workbench.$(`#tab-${tab}`);
      if (button === null) continue;
      await button.click();
      await workbench.waitForSelector(`#panel-${tab}`);
      await workbench.waitForFunction(
        (id) => document.querySelector(`#panel-${id}`)?.firstElementChild != null,
        {},
        tab,
      );
      await workbench.evaluate(() => {
        for (const folded of document.querySelectorAll('.panel details')) folded.setAttribute('open', '');
        document.querySelector<HTMLElement>('.look-button[aria-expanded=false]')?.click();
      });
      expect(await violations(workbench, 'body'), tab).toEqual([]);
      const fits = await workbench.$eval('.panel', (panel) => panel.scrollWidth <= panel.clientWidth);
      expect(fits, `${tab} is as wide as its place`).toBe(true);
    }
  });

  it.each([360, 480, 1280])('the panel that sends the draft, in every state, at %i px', async (width) => {
    await workbench.bringToFront();
    await workbench.setViewport({ width, height: 800 });
    for (const state of STATES) {
      await showState(workbench, state);
      await workbench.$$eval('.publish details', (all) => {
        for (const one of all) one.open = true;
      });
      expect(await violations(workbench, 'dialog.publish'), state).toEqual([]);
      const fits = await workbench.$$eval('.publish, .publish-body', (parts) =>
        parts.every((part) => part.scrollWidth <= part.clientWidth),
      );
      expect(fits, `${state} is as wide as its place`).toBe(true);
      const targets = await workbench.$$eval('.publish :is(button, a, summary, select)', (all) =>
        all.map((one) => (one as HTMLElement).offsetHeight),
      );
      expect(Math.min(...targets), state).toBeGreaterThanOrEqual(24);
      await workbench.keyboard.press('Escape');
      await workbench.waitForSelector('dialog.publish', { hidden: true });
    }
    await disconnect(workbench);
  });

  it('a pick that is edited, picks that are selected, and the list of keys', async () => {
    await workbench.bringToFront();
    await workbench.setViewport({ width: 480, height: 800 });
    await (await workbench.$('#tab-picks'))?.click();
    await (await workbench.waitForSelector('[data-pick]'))?.focus();
    await workbench.keyboard.press('x');
    await workbench.waitForSelector('.selection-bar');
    expect(await violations(workbench, 'body'), 'selected').toEqual([]);
    await workbench.keyboard.press('e');
    await workbench.waitForSelector('.pick-editor textarea');
    expect(await violations(workbench, 'body'), 'edited').toEqual([]);
    await workbench.keyboard.press('Escape');
    await workbench.keyboard.press('?');
    await workbench.waitForSelector('dialog.keys[open]');
    expect(await violations(workbench, 'body'), 'keys').toEqual([]);
    await workbench.keyboard.press('Escape');
    await workbench.waitForSelector('dialog.keys', { hidden: true });
    await workbench.keyboard.press('x');
  });
  it.each([360, 1280])(
    'the editor of prose at %i px, with words of every kind and the form for a link',
    async (width) => {
      await workbench.setViewport({ width, height: 800 });
      const text = await openSummary(workbench);
      await pasteOver(workbench, text, { 'text/html': readFileSync('tests/fixtures/clipboard/web-page.html', 'utf8') });
      await workbench.focus(text);
      await shortcut(workbench, 'k');
      await workbench.waitForSelector('.link-form input:focus');
      await workbench.keyboard.type('no address');
      await workbench.keyboard.press('Enter');
      await workbench.waitForSelector('.link-form .mistake');
      expect(await violations(workbench, 'body')).toEqual([]);
      const targets = await workbench.$$eval('[role=toolbar] button', (buttons) =>
        buttons.map((button) => Math.min(button.offsetWidth, button.offsetHeight)),
      );
      expect(Math.min(...targets)).toBeGreaterThanOrEqual(24);
      expect(await workbench.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await workbench.keyboard.press('Escape');
      await workbench.waitForSelector('.link-form', { hidden: true });
      expect(await workbench.evaluate(() => document.activeElement?.role)).toBe('textbox');
    },
  );

  it.each([360, 480, 1280])('the options at %i px', async (width) => {
    const options = await at.openPage('options/index.html');
    await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await options.setViewport({ width, height: 800 });
    await addServer(options, 'no address');
    await options.waitForSelector('.mistake');
    expect(await violations(options, 'body'), 'with a mistake').toEqual([]);
    await addServer(options, 'social.example');
    await options.waitForSelector('.toast');
    await pressed(options, '[aria-label="Remove social.example"]');
    await options.waitForSelector('.toast button:not(.icon-button)');
    expect(await violations(options, 'body'), 'with an undo').toEqual([]);
    expect(await options.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await options.close();
  });

  it.each([360, 480, 1280])('the options with all that can be opened, at %i px', async (width) => {
    const options = await at.openPage('options/index.html');
    await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await options.setViewport({ width, height: 800 });
    await pressed(options, '[aria-label="Copy Usual"]');
    await options.waitForSelector('.layout-editor');
    await (await options.waitForSelector('#host .handles input'))?.type('two words');
    await options.waitForSelector('#chats .rows, #chats .offers button');
    // Not by the mouse: what was typed or opened above moves everything below it while the pointer is on its way.
    await options.evaluate(() => {
      const offer = document.querySelector<HTMLElement>('#chats .offers button');
      if (document.querySelector('#chats details') === null) offer?.click();
    });
    await options.waitForSelector('#chats .fields');
    await options.$$eval('details', (all) => {
      for (const one of all) one.open = true;
    });
    await options.$eval('#privacy form button', (button) => (button as HTMLElement).click());
    await options.waitForSelector('#privacy .mistake');
    await openBackup(options, '{');
    await options.waitForSelector('#backup .mistake');
    expect(await violations(options, 'body'), 'with mistakes').toEqual([]);
    await openBackup(options, JSON.stringify(EMPTY_BACKUP));
    await options.waitForSelector('#backup .offer');
    expect(await violations(options, 'body'), 'with a backup').toEqual([]);
    await pressed(options, '#backup .offer .primary');
    await options.waitForSelector('#backup .offer:not(:has(.primary))');
    expect(await violations(options, 'body'), 'with what came in').toEqual([]);
    expect(await options.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await options.close();
  });

  it('is really looked at: what is wrong is found', async () => {
    await timeline.evaluate(() => {
      const host = document.querySelector('chat-highlights-button');
      host?.shadowRoot?.append(Object.assign(document.createElement('button'), { className: 'nameless' }));
    });
    expect(await violations(timeline, 'chat-highlights-button')).not.toEqual([]);
    await timeline.evaluate(() => {
      for (const host of document.querySelectorAll('chat-highlights-button')) {
        host.shadowRoot?.querySelector('.nameless')?.remove();
      }
    });
  });

  it('buttons and menu in the timeline', async () => {
    await timeline.bringToFront();
    expect(await violations(timeline, 'chat-highlights-button')).toEqual([]);
    const [, , { url } = { url: '' }] = await firstButtons(timeline, 3);
    await (await caretOf(timeline, url)).click();
    await menuItems(timeline);
    expect(await violations(timeline, 'chat-highlights-button')).toEqual([]);
  });
});

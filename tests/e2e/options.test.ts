import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HostSetting } from '../../src/model/setting.ts';
import { pressed, said } from './support/access.ts';
import { BROWSERS, type Stage, stage, storedRows } from './support/stage.ts';
import { buttonOf, firstButtons, stateOf } from './support/timeline.ts';
import { until } from './support/until.ts';
import { createSession } from './support/workbench.ts';

const TABLES = ['sessions', 'sections', 'texts', 'picks', 'settings', 'seen'];

interface StoredSection {
  readonly id: string;
  readonly sid: string;
  readonly heading: string;
  readonly order: string;
}

interface StoredSession {
  readonly id: string;
  readonly hostHandle: string;
  readonly createdAt: number;
}

/** What the host has said of the host. */
async function storedHost(page: Page): Promise<HostSetting | undefined> {
  return (await storedRows<HostSetting>(page, 'settings')).find(({ kind }) => kind === 'host');
}

interface StoredRow {
  readonly id: string;
  readonly kind?: string;
  readonly unsent?: 1;
}

/** All that a backup carries, as it is stored; not what each device says of itself, nor what it has sent. */
async function stored(page: Page): Promise<unknown[][]> {
  const tables = await Promise.all(TABLES.map((table) => storedRows<StoredRow>(page, table)));
  return tables.map((rows) =>
    rows
      .filter(({ kind }) => kind !== 'device')
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ unsent: _, ...row }) => row),
  );
}

/** The session that was made last, with the headings of its sections in order, and their words. */
async function newest(page: Page) {
  const sessions = await storedRows<StoredSession>(page, 'sessions');
  const session = sessions.toSorted((a, b) => b.createdAt - a.createdAt)[0];
  const sections = (await storedRows<StoredSection>(page, 'sections'))
    .filter(({ sid }) => sid === session?.id)
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  const texts = await storedRows<{ id: string; plain: string }>(page, 'texts');
  const words = sections.flatMap(({ id }) => texts.find((text) => text.id === id)?.plain || []);
  return { session, count: sessions.length, headings: sections.map(({ heading }) => heading), words };
}

async function control(page: Page, selector: string): Promise<ElementHandle> {
  await page.bringToFront();
  const found = await page.waitForSelector(selector);
  if (found === null) throw new Error(`nothing is ${selector}`);
  return found;
}

/** Types words over what a field holds. */
async function type(page: Page, selector: string, words: string): Promise<void> {
  const field = await control(page, selector);
  await field.evaluate((element) => (element as HTMLInputElement).select());
  await field.type(words);
}

/** Saves a backup, and answers what the browser was handed to save. */
async function backupOf(options: Page): Promise<string> {
  await options.evaluate(() => {
    URL.createObjectURL = (blob) => {
      (blob as Blob).text().then((words) => Object.assign(globalThis, { handed: words }));
      return 'blob:';
    };
    HTMLAnchorElement.prototype.click = () => {};
  });
  await pressed(options, '#backup button');
  const handed = () => options.evaluate(() => (globalThis as { handed?: string }).handed ?? '');
  await until(async () => (await handed()) !== '');
  expect(await said(options)).toContain('The browser is saving chat-highlights-');
  return handed();
}

describe.each(BROWSERS)('the options, in %s', (browser) => {
  let at: Stage;
  let options: Page;
  let workbench: Page;
  let folder: string;
  const errors: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'chat-highlights-backup-'));
    at = await stage(browser);
    options = await openOptions();
  });
  afterAll(async () => {
    await at?.leave();
    rmSync(folder, { recursive: true, force: true });
  });

  async function openOptions(): Promise<Page> {
    const page = await at.openPage('options/index.html');
    page.on('pageerror', (error) => errors.push(String(error)));
    return page;
  }

  async function open(page: Page, words: string): Promise<void> {
    const path = join(folder, 'backup.json');
    writeFileSync(path, words);
    await page.bringToFront();
    const field = (await page.waitForSelector('#backup input')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(path);
  }

  it('have what the host says of the host in the next session', async () => {
    await type(options, '#host .labelled:nth-child(1) input', 'Ada Example');
    await type(options, '#host .handles .labelled:nth-child(2) input', '@ada.example');
    await type(options, '#host textarea', 'I teach. See https://ada.example.');
    await until(async () => {
      const host = await storedHost(options);
      return host?.bio === 'I teach. See https://ada.example.' && host.handles.bluesky === 'ada.example';
    });
    workbench = await createSession(at, at.demo.hashtag);
    const { session, words } = await newest(workbench);
    expect(session?.hostHandle).toBe('ada.example');
    expect(words).toEqual(['I teach. See https://ada.example.']);
  });

  it('keep what was typed a moment before the page ended', async () => {
    await type(options, '#host .labelled:nth-child(1) input', 'Ada, typed last');
    await options.close();
    options = await openOptions();
    await until(async () => (await storedHost(options))?.name === 'Ada, typed last');
    const field = await control(options, '#host .labelled:nth-child(1) input');
    await until(() => field.evaluate((input) => (input as HTMLInputElement).value === 'Ada, typed last'));
  });

  it('have the sections of an own layout in the next session of its chat', async () => {
    await pressed(options, '[aria-label="Copy Usual"]');
    await type(options, '.layout-editor > .labelled input', 'Slow weeks');
    await pressed(options, '[aria-label="Remove Posts of the week"]');
    await until(async () => (await said(options)) === 'Posts of the week removed');
    await pressed(options, '[aria-label="Move up: Shout-outs"]');
    await until(async () => (await said(options)) === 'Shout-outs is now section 3');
    expect(await options.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Move up: Shout-outs',
    );
    await type(options, '.section-list > li:last-child textarea', 'All of session {number}');
    await pressed(options, `[aria-label="Set up #${at.demo.hashtag}"]`);
    const select = await control(options, '#chats select');
    const layout = await until(async () => (await options.$$('#chats option')).length === 3).then(() =>
      options.$eval('#chats option:last-child', (option) => (option as HTMLOptionElement).value),
    );
    await (select as ElementHandle<HTMLSelectElement>).select(layout);
    await until(async () => (await said(options)) === `#${at.demo.hashtag} changed`);

    await pressed(workbench, '[aria-label="New session"]');
    await until(async () => (await newest(workbench)).count === 2);
    const { headings, words, session } = await newest(workbench);
    expect(headings).toEqual([
      'Pull quote',
      'Session summary',
      'Shout-outs',
      'Highlighted posts',
      'About the host',
      'Archive',
    ]);
    expect(words).toEqual(['I teach. See https://ada.example.', 'All of session {number}']);
    expect(session?.hostHandle).toBe('ada.example');
  });

  it('save everything, and a fresh profile has it all; a second time changes nothing', async () => {
    const timeline = await at.openSite(at.demo.chatUrl('x'));
    const [first] = await firstButtons(timeline);
    await (await buttonOf(timeline, first?.url ?? '')).click();
    await stateOf(timeline, first?.url ?? '', 'saved');
    await timeline.close();
    const file = await backupOf(options);
    const kept = await stored(options);

    const other = await stage(browser, { demo: at.demo });
    try {
      const fresh = await other.openPage('options/index.html');
      await open(fresh, file.slice(0, -5));
      await until(async () => (await said(fresh)).startsWith('This backup is not whole'));
      expect(await storedRows(fresh, 'sessions')).toEqual([]);

      await open(fresh, file);
      await pressed(fresh, '#backup .offer .primary');
      await until(async () => (await said(fresh)).startsWith('Restored: '));
      expect(await stored(fresh)).toEqual(kept);
      const restored = await other.openWorkbench('tab');
      await (await restored.waitForSelector('#tab-picks'))?.click();
      await restored.waitForSelector('[data-pick]');

      await open(fresh, file);
      await pressed(fresh, '#backup .offer .primary');
      await until(async () => (await said(fresh)) === 'Everything in this backup was here already');
      expect(await stored(fresh)).toEqual(kept);

      await type(fresh, '#privacy input', 'delete');
      await pressed(fresh, '#privacy form button');
      await until(async () => (await said(fresh)) === 'Everything was deleted from this browser. It no longer syncs.');
      await restored.waitForSelector('.first-run input');
      // The options make the host's empty row anew, to be typed into.
      const [host, ...others] = (await stored(fresh)).flat();
      expect([host, others]).toMatchObject([{ id: 'host', name: '', bio: '', handles: {} }, []]);
    } finally {
      await other.close();
    }
  });

  it('list the keys of the browser', async () => {
    await options.bringToFront();
    const row = await options.$eval('#shortcuts .rows', (list) => list.textContent ?? '');
    expect(row).toContain('Highlight this for the chat');
    expect(row).toMatch(/Alt\+Shift\+H/);
  });

  it('did all of that without an error', () => {
    expect(errors).toEqual([]);
  });
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { type Permalinks, type RunningWordPress, startWordPress } from '../../scripts/wordpress/start-wordpress.ts';
import type { BlogUser } from '../../scripts/wordpress/users.ts';
import type { BlogSetting } from '../../src/model/setting.ts';
import { isGranted, pressed, said } from '../e2e/support/access.ts';
import { type Stage, stage, storedRows } from '../e2e/support/stage.ts';
import { answerQuestion } from '../e2e/support/toolbar-popup.ts';
import { until } from '../e2e/support/until.ts';
import { violations } from '../e2e/support/violations.ts';
import { approvalWindow } from './support/approval-window.ts';
import { submitLogIn } from './support/log-in-form.ts';

/** In pages of the extension. */
declare const chrome: Browser;

const PATTERN = '*://127.0.0.1/*';
const BLOGS = '#blogs';

interface Kept {
  readonly root: string;
  readonly user: string;
  readonly password: string;
}

/** What the extension keeps of its blogs in this browser. */
function kept(options: Page): Promise<Kept[]> {
  return options.evaluate(async () => {
    const all = await chrome.storage.local.get(null);
    return Object.entries(all).flatMap(([key, value]) => (key.startsWith('blog-access ') ? [value as Kept] : []));
  });
}

/** The rows of blogs, beside which lie the host's own and those of chats. */
async function blogRows(options: Page): Promise<BlogSetting[]> {
  const rows = await storedRows<BlogSetting>(options, 'settings');
  return rows.filter(({ kind }) => kind === 'blog');
}

function shown(options: Page): Promise<string> {
  return options.$eval(BLOGS, (section) => section.textContent ?? '');
}

/** As WordPress itself names it. Where permalinks are plain, the same is also there without `index.php`. */
function rootAsTold({ url, root }: RunningWordPress, permalinks: Permalinks): string {
  return permalinks === 'plain' ? `${url}/index.php?rest_route=/` : root;
}

/** Types an address into the field for it, and presses Connect. */
async function connect(at: Stage, options: Page, address: string): Promise<void> {
  await options.bringToFront();
  const field = await options.waitForSelector(`${BLOGS} .add-blog input`);
  await field?.click({ count: 3 });
  await field?.type(address);
  await pressed(options, `${BLOGS} .add-blog button`);
  if (!(await isGranted(options, PATTERN))) await answerQuestion(at, 'allow');
}

/** Presses what WordPress asks with; the first window that asks has somebody log in before. */
async function answer(at: Stage, button: '#approve' | '#reject', user: BlogUser): Promise<void> {
  const page = await approvalWindow(at);
  if (page.url().includes('wp-login.php')) await submitLogIn(page, user);
  await page.waitForSelector(button);
  expect(await page.$eval('.auth-app-card', (card) => card.textContent)).toContain('Chat Highlights');
  // The window closes in the middle of the press.
  await page.click(button).catch(() => {});
}

/** One engine is enough for what axe judges, and one version: names, roles, colours, and how narrow it may get. */
async function accessible(at: Stage, options: Page): Promise<void> {
  if (at.name !== 'chromium') return;
  await options.$$eval(`${BLOGS} details`, (all) => {
    for (const one of all) one.open = true;
  });
  for (const value of ['light', 'dark']) {
    await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await options.setViewport({ width: 360, height: 800 });
    expect(await violations(options, BLOGS), value).toEqual([]);
    expect(await options.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
  await options.setViewport({ width: 1280, height: 900 });
}

async function byHand(options: Page, user: string, password: string): Promise<void> {
  await options.bringToFront();
  await options.waitForSelector(`${BLOGS} .blog-card details`);
  await options.$eval(`${BLOGS} .blog-card details`, (details) => details.setAttribute('open', ''));
  const [name, secret] = await options.$$(`${BLOGS} .by-hand input`);
  for (const [field, value] of [
    [name, user],
    [secret, password],
  ] as const) {
    await field?.click({ count: 3 });
    await field?.type(value);
  }
  await pressed(options, `${BLOGS} .by-hand button`);
}

const RUNS = [
  { browser: 'chromium', version: '7.1', permalinks: 'pretty' },
  { browser: 'chromium', version: '6.1', permalinks: 'plain' },
  { browser: 'firefox', version: '7.1', permalinks: 'pretty' },
] as const;

describe.each(RUNS)(
  'a blog in $browser, WordPress $version, $permalinks permalinks,',
  ({ browser, version, permalinks }) => {
    let at: Stage;
    let options: Page;
    let blog: RunningWordPress;

    beforeAll(async () => {
      blog = await startWordPress({ version, permalinks });
      at = await stage(browser, { granted: [PATTERN] });
      options = await at.openPage('options/index.html');
    });
    afterAll(async () => {
      await at?.leave();
      await blog?.close();
    });

    it('is refused with a sentence where there is none', async () => {
      await connect(at, options, 'http://127.0.0.1:9/');
      await until(async () => (await shown(options)).includes('127.0.0.1 does not answer'));
      // What the browser granted for it is given back.
      await until(async () => !(await isGranted(options, PATTERN)));
    });

    it('is not connected where WordPress is told no, or its window is closed', async () => {
      await connect(at, options, `${blog.url}/hello-world/`);
      await answer(at, '#reject', blog.users.editor);
      await until(async () => (await shown(options)).includes('WordPress was told no'));
      await accessible(at, options);
      await pressed(options, `${BLOGS} .blog-card .primary`);
      await (await approvalWindow(at)).close();
      await until(async () => (await shown(options)).includes('went away without an answer'));
      await pressed(options, `${BLOGS} .blog-card .quiet`);
      expect(await kept(options)).toEqual([]);
    });

    it('is connected by an address and three presses, and shows as whom', async () => {
      await connect(at, options, `${blog.url}/wp-admin/post-new.php`);
      await answer(at, '#approve', blog.users.editor);
      await until(async () => (await said(options)) === 'The Reading Corner connected');
      const words = await shown(options);
      expect(words).toContain('Connected as editor (editor)');
      expect(words).toContain(
        'You can: write drafts, publish them, upload pictures, make pages, and make new categories.',
      );
      const [access] = await kept(options);
      expect(access).toMatchObject({ root: rootAsTold(blog, permalinks), user: 'editor' });
      expect(await blogRows(options)).toMatchObject([
        { id: `blog ${access?.root}`, kind: 'blog', home: blog.url, name: 'The Reading Corner' },
      ]);
      expect(JSON.stringify(await blogRows(options))).not.toContain(access?.password);
    });

    it('is no server of posts: it has no row there, and no script of ours', async () => {
      expect(await isGranted(options, PATTERN)).toBe(true);
      expect(await options.$eval('#sites', (section) => section.textContent)).not.toContain('127.0.0.1');
      await until(() =>
        options.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length === 0),
      );
    });

    it('has its drafts begin with categories, tags, a page for the archive, and a picture of the quote', async () => {
      await blog.wp('term', 'create', 'category', 'Tea & talk');
      await pressed(options, `${BLOGS} .blog summary`);
      await until(async () => (await shown(options)).includes('Tea & talk'));
      await accessible(at, options);
      await pressed(options, `${BLOGS} ::-p-xpath(.//label[contains(., "Tea & talk")])`);
      await options.type(`${BLOGS} .blog .labelled input`, '#chat, evening  chat, Chat');
      await options.keyboard.press('Tab');
      await pressed(options, `${BLOGS} ::-p-xpath(.//label[contains(., "archive")])`);
      await pressed(options, `${BLOGS} ::-p-xpath(.//label[contains(., "pull quote")])`);
      await until(async () => {
        const [row] = await blogRows(options);
        return row?.tags.length === 2 && row.archivePage && row.featured && row.categories.length === 1;
      });
      expect(await blogRows(options)).toMatchObject([
        {
          categories: [{ name: 'Tea & talk' }],
          tags: ['Chat', 'evening chat'],
          pictures: false,
          archivePage: true,
          featured: true,
        },
      ]);
    });

    it('is disconnected, which can be taken back', async () => {
      const [access] = await kept(options);
      await pressed(options, `${BLOGS} [aria-label^="Disconnect"]`);
      await until(async () => (await shown(options)).includes('Not connected in this browser'));
      expect(await kept(options)).toEqual([]);
      await until(async () => !(await isGranted(options, PATTERN)));
      await pressed(options, '.toast button');
      await answerQuestion(at, 'allow');
      await until(async () => (await shown(options)).includes('Connected as editor'));
      expect(await kept(options)).toEqual([access]);
    });

    it('is connected by hand, and says so where the password is wrong', async () => {
      const { user, password } = blog.users.contributor;
      await pressed(options, `${BLOGS} [aria-label^="Disconnect"]`);
      await pressed(options, `${BLOGS} [aria-label^="Connect here"]`);
      await answerQuestion(at, 'allow');
      await approvalWindow(at);
      await byHand(options, user, 'the one to log in with');
      await until(async () => (await shown(options)).includes('24 letters and digits'));
      await byHand(options, user, 'AAAA bbbb CCCC dddd EEEE 1234');
      await until(async () => (await shown(options)).includes('does not know this user name with this password'));
      await byHand(options, user, password);
      await until(async () => (await shown(options)).includes('Connected as contributor (contributor)'));
      expect(await shown(options)).toContain(
        'You cannot: publish them, upload pictures, make pages, and make new categories.',
      );
      expect(await kept(options)).toMatchObject([{ user, password }]);
    });
  },
);

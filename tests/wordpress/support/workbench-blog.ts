import type { Page } from 'puppeteer-core';
import type { RunningWordPress } from '../../../scripts/wordpress/start-wordpress.ts';
import type { Role } from '../../../scripts/wordpress/users.ts';
import { pressed } from '../../e2e/support/access.ts';
import type { Stage } from '../../e2e/support/stage.ts';
import { answerQuestion } from '../../e2e/support/toolbar-popup.ts';
import { until } from '../../e2e/support/until.ts';
import { approvalWindow } from './approval-window.ts';
import { submitLogIn } from './log-in-form.ts';

/** Types into a field, in the place of what is in it. */
export async function type(page: Page, selector: string, words: string): Promise<void> {
  const field = await page.waitForSelector(selector);
  await field?.click({ count: 3 });
  await field?.type(words);
}

/** The tab whose address ends like this, once it is there. Firefox does not tell the tests where its tabs have gone. */
export async function openedPage({ browser }: Stage, ending: string): Promise<Page> {
  let found: Page | undefined;
  await until(async () => {
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.endsWith(ending)) found = page;
    }
    return found !== undefined;
  }, 30_000);
  if (found === undefined) throw new Error(`no tab at ${ending}`);
  return found;
}

/** What blogs on this machine are asked for as. */
export const LOOPBACK = '*://127.0.0.1/*';

/**
 * Connects a blog as a host does who is not logged in there, from the options page. Answers with the presses
 * that it took, the typed log-in aside: Connect, the browser's question, WordPress's question.
 */
export async function connectBlog(at: Stage, options: Page, blog: RunningWordPress, role: Role): Promise<number> {
  await options.bringToFront();
  const field = await options.waitForSelector('#blogs .add-blog input');
  await field?.type(blog.url);
  await pressed(options, '#blogs .add-blog button');
  await answerQuestion(at, 'allow');
  const window = await approvalWindow(at);
  if (window.url().includes('wp-login.php')) await submitLogIn(window, blog.users[role]);
  await window.waitForSelector('#approve');
  // The window closes in the middle of the press.
  await window.click('#approve').catch(() => {});
  await options.waitForSelector('#blogs .row.blog');
  return 3;
}

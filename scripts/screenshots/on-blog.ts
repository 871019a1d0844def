import type { ElementHandle, Page } from 'puppeteer-core';
import type { Stage } from '../../tests/e2e/support/stage.ts';
import { approvalWindow } from '../../tests/wordpress/support/approval-window.ts';
import { submitLogIn } from '../../tests/wordpress/support/log-in-form.ts';
import type { RunningWordPress } from '../wordpress/start-wordpress.ts';
import type { Role } from '../wordpress/users.ts';
import { takePicture } from './take-picture.ts';

const ROLE: Role = 'editor';
const SENT = 'dialog.publish[data-stage="sent"]';
/** Milliseconds: a blog has to write, too. */
const LONG = 60_000;

async function press(page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  await (await page.waitForSelector(selector))?.click();
}

async function element(page: Page, selector: string, timeout = LONG): Promise<ElementHandle<Element>> {
  const found = await page.waitForSelector(selector, { timeout });
  if (found === null) throw new Error(`The page shows no ${selector}.`);
  return found;
}

/** Connects the blog by WordPress's own question, with a picture of that, and of what its drafts begin with. */
export async function connect(at: Stage, blog: RunningWordPress): Promise<void> {
  await blog.wp('user', 'update', ROLE, '--display_name=Nell Archer');
  await blog.wp('term', 'create', 'category', 'Chats');
  const options = await at.openPage('options/index.html#blogs');
  await (await element(options, '#blogs .add-blog input')).type(blog.url);
  await press(options, '#blogs .add-blog button');
  const question = await approvalWindow(at);
  await submitLogIn(question, blog.users[ROLE]);
  await question.waitForSelector('#approve');
  await takePicture('blog-approve', await element(question, '#wpbody-content .auth-app-card'));
  // The window closes in the middle of the press.
  await question.click('#approve').catch(() => {});
  await press(options, '#blogs .row.blog summary');
  await press(options, '#blogs fieldset.categories input');
  // Archive and pull quote, not the posts' pictures: in the made-up chat they are drawings, which no WordPress takes.
  for (const which of [2, 3])
    await press(options, `#blogs fieldset:not(.categories) label:nth-of-type(${which}) input`);
  // What was told of the connection goes with the next change.
  await options.waitForSelector('.toast', { hidden: true });
  await takePicture('blog-connected', await element(options, '#blogs'), 16);
  await options.close();
}

/** Sends the draft, with a picture of what is sent. */
export async function sendDraft(workbench: Page): Promise<void> {
  await press(workbench, '.export-bar .primary');
  await element(workbench, 'dialog.publish canvas.thumbnail');
  await takePicture('blog-send', await element(workbench, 'dialog.publish'));
  await press(workbench, 'dialog.publish footer .primary');
  await element(workbench, SENT);
  await workbench.keyboard.press('Escape');
}

/** The post on the blog, once the host has published it there, as any reader sees it. */
export async function published(at: Stage, blog: RunningWordPress): Promise<void> {
  const id = (await blog.wp('post', 'list', '--post_status=draft', '--format=ids')).trim();
  await blog.wp('post', 'update', id, '--post_status=publish');
  const reader = await at.browser.createBrowserContext();
  const page = await reader.newPage();
  await page.setViewport({ width: 1080, height: 2200 });
  await page.setRequestInterception(true);
  // It would draw emoji with pictures from another server, which cannot be reached here.
  page.on('request', (request) => (request.url().includes('wp-emoji') ? request.abort() : request.continue()));
  await page.goto(`${blog.url}/?p=${id}`, { waitUntil: 'networkidle0' });
  await takePicture('blog-published', page);
  await reader.close();
}

/** What the host is shown where somebody has edited the post on the blog meanwhile. */
export async function edited(blog: RunningWordPress, workbench: Page): Promise<void> {
  const [id = ''] = (await blog.wp('post', 'list', '--format=ids')).trim().split(' ');
  const content = await blog.wp('post', 'get', id, '--field=post_content');
  const theirs = content.replace('Thirty of us, one hour,', 'Thirty-one of us, one long hour,');
  if (theirs === content) throw new Error('The post does not have the words that a colleague is to change.');
  await blog.wp('post', 'update', id, `--post_content=${theirs}`);
  await press(workbench, '.export-bar .primary');
  await element(workbench, '.comparison ins');
  await takePicture('blog-edited', await element(workbench, 'dialog.publish'));
}

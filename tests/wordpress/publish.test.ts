import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningWordPress, startWordPress } from '../../scripts/wordpress/start-wordpress.ts';
import { BROWSERS, type Stage, stage, storedRows } from '../e2e/support/stage.ts';
import { buttonOf, firstButtons, stateOf } from '../e2e/support/timeline.ts';
import { until } from '../e2e/support/until.ts';
import { createSession } from '../e2e/support/workbench.ts';
import { type Found, found } from './support/on-blog.ts';
import { rest } from './support/rest.ts';
import { connectBlog, LOOPBACK, openedPage, type } from './support/workbench-blog.ts';

/** A blog answers in tenths of a second, on a machine that does other things besides. */
const LONG = 60_000;

describe.each(BROWSERS)('sending a draft to WordPress 7.1, in %s', (browser) => {
  let blog: RunningWordPress;
  let at: Stage;
  let workbench: Page;
  const errors: string[] = [];

  /** The drafts of the session, the oldest first. */
  const drafts = async (): Promise<Found[]> => {
    const { posts } = await found(blog.root, blog.users.administrator, 'Session');
    return posts.filter(({ title }) => title.raw.startsWith('Session')).sort((a, b) => a.id - b.id);
  };
  const press = async (selector: string) => {
    const button = await workbench.waitForSelector(selector);
    await button?.click();
  };
  const stageIs = (name: string) =>
    workbench.waitForSelector(`dialog.publish[data-stage="${name}"]`, { timeout: LONG });
  const close = async () => {
    await workbench.keyboard.press('Escape');
    await workbench.waitForSelector('dialog.publish', { hidden: true });
  };
  /** Types over a field of the session, and waits until the preview has it. */
  const describeIt = async (field: number, words: string, title: string) => {
    await workbench.bringToFront();
    await press('#tab-session');
    await type(workbench, `.number-and-topic .labelled:nth-child(${field}) input`, words);
    await workbench.waitForFunction(
      (wanted) => document.querySelector('.paper')?.shadowRoot?.querySelector('h1')?.textContent === wanted,
      {},
      title,
    );
  };
  /** As a colleague does it in the editor. */
  const editThere = async (id: number, words: string) => {
    const { body } = await rest(blog.root, blog.users.editor, 'GET', `wp/v2/posts/${id}?context=edit`);
    const { content } = body as Found;
    const added = `${content.raw}\n\n<!-- wp:paragraph -->\n<p>${words}</p>\n<!-- /wp:paragraph -->`;
    expect((await rest(blog.root, blog.users.editor, 'POST', `wp/v2/posts/${id}`, { content: added })).status).toBe(
      200,
    );
  };
  /** Sends once more, where somebody has edited the post: shows what they have changed. */
  const sendOverEdit = async (words: string) => {
    await press('.export-bar .primary');
    await stageIs('asking');
    await workbench.waitForSelector('.comparison ins');
    const added = await workbench.$$eval('.comparison ins', (all) => all.map((one) => one.textContent ?? ''));
    expect(added).toEqual([`added: ${words}`]);
    expect(await workbench.$$('.comparison del')).toHaveLength(0);
  };
  const choose = (name: string) =>
    workbench.$$eval(
      '.publish-choices button',
      (all, label) => all.find((one) => one.textContent === label)?.click(),
      name,
    );

  beforeAll(async () => {
    blog = await startWordPress({ version: '7.1' });
    at = await stage(browser, { granted: [LOOPBACK] });
    workbench = await createSession(at, at.demo.hashtag);
    workbench.on('pageerror', (error) => errors.push(String(error)));
    const timeline = await at.openSite(at.demo.chatUrl('x'));
    for (const { url } of (await firstButtons(timeline, 3)).slice(0, 3)) {
      await (await buttonOf(timeline, url)).click();
      await stateOf(timeline, url, 'saved');
    }
    await describeIt(1, '7', 'Session 7');
    await describeIt(2, 'Ink & <paper>', 'Session 7 – Ink & <paper>');
  });
  afterAll(async () => {
    await at?.leave();
    await blog?.close();
  });

  it('leads to where a blog is connected, in one press', async () => {
    await workbench.bringToFront();
    await workbench.waitForSelector('.export-bar');
    await workbench.$$eval('.export-bar button', (all) =>
      all.find(({ textContent }) => textContent === 'Connect a blog')?.click(),
    );
    const options = await openedPage(at, 'options/index.html#blogs');
    // Connect a blog; Connect, the browser's and WordPress's question; Send to …, Send the draft: six from none to a draft.
    expect(await connectBlog(at, options, blog, 'author')).toBe(3);
    await workbench.bringToFront();
    await workbench.waitForFunction(
      () => document.querySelector('.export-bar .primary')?.textContent === 'Send to The Reading Corner',
    );
  });

  it('takes two presses and nothing typed', async () => {
    await press('.export-bar .primary');
    await press('dialog.publish footer .primary');
    await stageIs('sent');
    const [post, ...others] = await drafts();
    expect(others).toEqual([]);
    expect(post).toMatchObject({ status: 'draft', slug: 'session-7-ink-paper' });
    expect(post?.title.raw).toBe('Session 7 – Ink &amp; &lt;paper&gt;');
    const picks = await storedRows<{ post: { url: string; text: { text?: string }[] } }>(workbench, 'picks');
    expect(picks).toHaveLength(3);
    for (const { post: quoted } of picks) expect(post?.content.raw).toContain(quoted.url);
    const tags = await rest(blog.root, null, 'GET', `wp/v2/tags?include=${post?.tags.join()}`);
    expect((tags.body as { name: string }[]).map(({ name }) => name)).toEqual([at.demo.hashtag]);
    const [editor] = await workbench.$$eval('.publish a', (all) => all.map((one) => (one as HTMLAnchorElement).href));
    expect(editor).toBe(`${blog.url}/wp-admin/post.php?post=${post?.id}&action=edit`);
    await close();
  });

  it('updates it in place by one press', async () => {
    const [before] = await drafts();
    await describeIt(2, 'Ink and pencils', 'Session 7 – Ink and pencils');
    await workbench.waitForFunction(
      () => document.querySelector('.export-bar .primary')?.textContent === 'Update on The Reading Corner',
    );
    await press('.export-bar .primary');
    await stageIs('going');
    await stageIs('sent');
    const [post, ...others] = await drafts();
    expect(others).toEqual([]);
    expect(post).toMatchObject({ id: before?.id, title: { raw: 'Session 7 – Ink and pencils' } });
    await close();
  });

  it('shows what somebody changed there, and keeps theirs', async () => {
    const [post] = await drafts();
    await editThere(post?.id ?? 0, 'A word from the editor.');
    await sendOverEdit('A word from the editor.');
    await choose('Keep what is on the blog');
    await workbench.waitForSelector('dialog.publish', { hidden: true });
    expect((await drafts()).map(({ content }) => content.raw.includes('A word from the editor.'))).toEqual([true]);
  });

  it('or replaces it', async () => {
    await sendOverEdit('A word from the editor.');
    await choose('Replace it with mine');
    await stageIs('sent');
    await close();
    expect((await drafts()).map(({ content }) => content.raw.includes('A word from the editor.'))).toEqual([false]);
  });

  it('or makes a new draft beside it', async () => {
    const [post] = await drafts();
    await editThere(post?.id ?? 0, 'Another word.');
    await sendOverEdit('Another word.');
    await choose('Make a new draft');
    await stageIs('sent');
    await close();
    const [theirs, ours, ...others] = await drafts();
    expect(others).toEqual([]);
    expect(theirs?.content.raw).toContain('Another word.');
    expect(ours?.content.raw).not.toContain('Another word.');
  });

  it('is finished though the popup is closed in the middle', async () => {
    await describeIt(2, 'Closed too early', 'Session 7 – Closed too early');
    const popup = await at.openWorkbench('popup');
    await popup.setViewport({ width: 480, height: 600 });
    await (await popup.waitForSelector('#tab-preview'))?.click();
    await (await popup.waitForSelector('.export-bar .primary'))?.click();
    const jobs = () => storedRows<{ state: string; draft: { title: string } }>(workbench, 'outbox');
    await until(async () => (await jobs()).some(({ draft }) => draft.title.endsWith('Closed too early')), LONG);
    await popup.close();
    expect((await jobs()).map(({ state }) => state)).not.toContain('done');
    await until(async () => (await jobs()).every(({ state }) => state === 'done'), LONG);
    expect((await drafts()).map(({ title }) => title.raw)).toEqual([
      'Session 7 – Ink and pencils',
      'Session 7 – Closed too early',
    ]);
    // Whoever opens the workbench later sees where it is.
    await workbench.bringToFront();
    const line = await workbench.waitForSelector('.publish-line');
    expect(await line?.evaluate((element) => element.textContent)).toMatch(/^On The Reading Corner since /);
    expect(errors).toEqual([]);
  });
});

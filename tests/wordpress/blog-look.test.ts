import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningWordPress, startWordPress } from '../../scripts/wordpress/start-wordpress.ts';
import { BROWSERS, type Stage, stage } from '../e2e/support/stage.ts';
import { buttonOf, firstButtons, stateOf } from '../e2e/support/timeline.ts';
import { until } from '../e2e/support/until.ts';
import { createSession } from '../e2e/support/workbench.ts';
import { connectBlog, LOOPBACK } from './support/workbench-blog.ts';

interface Drawn {
  readonly font: string;
  readonly size: string;
  readonly quotes: number;
  /** Of the first quotation. */
  readonly border: string;
  readonly credits: number;
  readonly title: string;
}

/** What the preview is drawn with. */
function drawn(workbench: Page): Promise<Drawn | null> {
  return workbench.evaluate(() => {
    const root = document.querySelector('.paper')?.shadowRoot;
    const words = root?.querySelector('p');
    const title = root?.querySelector('h1');
    if (root === null || root === undefined || !words || !title) return null;
    const { fontFamily, fontSize } = getComputedStyle(words);
    const quotes = root.querySelectorAll('blockquote.wp-block-quote').length;
    const quote = root.querySelector('blockquote');
    const border = quote === null ? '' : getComputedStyle(quote).borderInlineStart;
    const credits = root.querySelectorAll('blockquote > cite').length;
    return { font: fontFamily, size: fontSize, quotes, border, credits, title: getComputedStyle(title).fontSize };
  });
}

/** The same of the real page, as a reader's browser draws it. */
async function drawnOnBlog(
  at: Stage,
  blog: RunningWordPress,
  id: string,
): Promise<Pick<Drawn, 'font' | 'size' | 'title'>> {
  const page = await at.browser.newPage();
  await page.goto(`${blog.url}/?p=${id}`);
  const found = await page.evaluate(() => {
    const words = document.querySelector('.entry-content p, .wp-block-post-content p');
    const title = document.querySelector('h1');
    if (words === null || title === null) throw new Error('no post on the page');
    const { fontFamily, fontSize } = getComputedStyle(words);
    return { font: fontFamily, size: fontSize, title: getComputedStyle(title).fontSize };
  });
  await page.close();
  return found;
}

describe.each(BROWSERS)('the preview as on the blog, in %s', (name) => {
  let at: Stage;
  let blog: RunningWordPress;
  let workbench: Page;

  beforeAll(async () => {
    blog = await startWordPress({ version: '7.1' });
    const quotes =
      '<!-- wp:quote --><blockquote class="wp-block-quote"><!-- wp:paragraph --><p>Words</p><!-- /wp:paragraph --></blockquote><!-- /wp:quote -->';
    await blog.wp(
      'post',
      'create',
      '--post_title=Last week',
      `--post_content=${quotes}`,
      '--post_status=publish',
      '--post_date=2020-01-01 00:00:00',
    );
    at = await stage(name, { granted: [LOOPBACK] });
    workbench = await createSession(at, at.demo.hashtag);
    const timeline = await at.openSite(at.demo.chatUrl('x'));
    for (const { url } of await firstButtons(timeline)) {
      await (await buttonOf(timeline, url)).click();
      await stateOf(timeline, url, 'saved');
    }
    const options = await at.openPage('options/index.html#blogs');
    await connectBlog(at, options, blog, 'editor');
    await workbench.bringToFront();
    await workbench.setViewport({ width: 1280, height: 900 });
  });
  afterAll(async () => {
    await at?.leave();
    await blog?.close();
  });

  it('has the blocks, in the letters that readers see them in, and goes back to the plain page', async () => {
    await until(async () => (await drawn(workbench)) !== null);
    const plain = await drawn(workbench);
    await (await workbench.waitForSelector('.look-button'))?.click();
    const choice = await workbench.waitForSelector('::-p-text(As on The Reading Corner)');
    await choice?.click();
    await until(async () => ((await drawn(workbench))?.quotes ?? 0) > 0, 30_000);
    const theirs = await drawnOnBlog(at, blog, '1');
    await workbench.bringToFront();
    const shown = await drawn(workbench);
    expect(shown).toMatchObject(theirs);
    expect(shown?.border).not.toMatch(/^0px/u);
    expect(shown?.credits).toBe(shown?.quotes);
    expect(plain?.font).not.toBe(theirs.font);
    await (await workbench.$('::-p-text(On a plain page)'))?.click();
    await until(async () => (await drawn(workbench))?.font === plain?.font);
  });
});

import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningWordPress, startWordPress } from '../../scripts/wordpress/start-wordpress.ts';
import { wordpress } from '../../src/renderers/wordpress.ts';
import { english } from '../unit/renderers/english.ts';
import { logIn, startChromium } from './support/admin-browser.ts';
import { complaints, editAndSave, openInEditor, unsoundBlocks } from './support/block-editor-page.ts';
import { postAs, readAs } from './support/post-as.ts';
import { everyDraft } from './support/sample-drafts.ts';

/**
 * Lists and headings have a class of their own since 6.3: the editor before that takes it for one that the host has
 * given, and says so in the comment, too.
 */
function withoutLaterClasses(content: string): string {
  return content
    .replaceAll(/wp-block-(?:heading|list) ?/gu, '')
    .replaceAll(/ (?:class=""|\{"className":""\})/gu, '')
    .replaceAll(/"className":"",|,"className":""/gu, '');
}

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

describe.each(['7.1', '6.1'] as const)('the block editor of WordPress %s', (version) => {
  let blog: RunningWordPress;
  let page: Page;
  const dialogs: string[] = [];
  beforeAll(async () => {
    blog = await startWordPress({ version });
    page = await logIn(browser, blog, 'author');
    page.on('dialog', (dialog) => {
      // Leaving the editor, it may ask whether to; whatever else asks was in the post.
      if (dialog.type() !== 'beforeunload') dialogs.push(dialog.message());
      void dialog.accept();
    });
  });
  afterAll(() => blog.close());

  it.each(everyDraft())('finds nothing wrong with “%s”, and saves what was there', async (_, draft) => {
    const content = wordpress.render(draft, english).toWellFormed();
    const { id } = await postAs(blog, 'author', 'The evening', content);
    const before = (await readAs(blog, 'author', id)).content.raw;
    await openInEditor(page, blog, id);
    expect({ unsound: await unsoundBlocks(page), complaints: await complaints(page), dialogs }).toEqual({
      unsound: [],
      complaints: [],
      dialogs: [],
    });
    await editAndSave(page);
    const after = (await readAs(blog, 'author', id)).content.raw;
    if (version === '7.1') expect(after).toBe(before);
    else expect(withoutLaterClasses(after)).toBe(withoutLaterClasses(before));
  });

  it('would complain of a block that is not as it writes it', async () => {
    const wrong = '<!-- wp:heading -->\n<h3 class="wp-block-heading">Words</h3>\n<!-- /wp:heading -->';
    const { id } = await postAs(blog, 'author', 'The evening', wrong);
    await openInEditor(page, blog, id);
    expect(await unsoundBlocks(page)).toEqual(['core/heading']);
    const words = version === '7.1' ? 'invalid content' : 'unexpected or invalid content';
    await expect.poll(() => complaints(page), { timeout: 20_000 }).toEqual([expect.stringContaining(words)]);
  });
});

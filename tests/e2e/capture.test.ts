import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../../src/model/plain-text.ts';
import type { Post } from '../../src/model/post.ts';
import { BROWSERS, type Stage, stage, storedCount, storedRows } from './support/stage.ts';
import { buttonOf, buttons, firstButtons, scroll, stateOf } from './support/timeline.ts';
import { until } from './support/until.ts';
import { changeSession, createSession } from './support/workbench.ts';

interface Kept {
  readonly post: Post;
}

/** Cuts the text of the first post short, as X does, behind a button that shows it all. Answers its permalink. */
function cutFirst(page: Page): Promise<string> {
  return page.evaluate(() => {
    const article = document.querySelector('chat-highlights-button')?.closest('article');
    const body = article?.querySelector('[data-testid="tweetText"]');
    if (!article || !body) throw new Error('There is no post.');
    const whole = [...body.childNodes];
    body.replaceChildren('Only a part');
    const more = document.createElement('button');
    more.dataset.testid = 'tweet-text-show-more-link';
    more.textContent = 'Mehr anzeigen';
    more.addEventListener('click', (event) => {
      event.stopPropagation();
      body.replaceChildren(...whole);
      more.remove();
    });
    body.after(more);
    return article.querySelector('time')?.closest('a')?.href ?? '';
  });
}

describe.each(BROWSERS)('what passes by, in %s', (name) => {
  let at: Stage;
  let workbench: Page;
  let page: Page;
  const kept = (table: string): Promise<Kept[]> => storedRows(workbench, table);

  beforeAll(async () => {
    at = await stage(name);
    workbench = await createSession(at, at.demo.hashtag);
    page = await at.openSite(at.demo.chatUrl('x'));
    await firstButtons(page);
  });
  afterAll(() => at?.leave());

  it('is recorded, every post of the chat and no other, however fast it is scrolled', async () => {
    const seen = new Set<string>();
    for (let turn = 0; turn < 60; turn += 1) {
      for (const { url } of await buttons(page)) seen.add(url);
      await scroll(page, 700);
    }
    expect(seen.size).toBeGreaterThan(50);
    await until(async () => (await kept('seen')).length >= seen.size);
    const posts = new Map((await kept('seen')).map(({ post }) => [post.url, post]));
    expect([...posts.keys()].sort()).toEqual([...seen].sort());
    for (const item of at.demo.timelines.x) {
      const post = posts.get(item.post.url);
      if (post === undefined) continue;
      expect(post.author.handle).toBe(item.post.author.handle);
      expect(post.time).toBe(new Date(item.post.time).toISOString());
    }
    await page.evaluate(() => scrollTo(0, 0));
  });

  it('is marked when it came after the end of the session', async () => {
    await page.bringToFront();
    const [{ url } = { url: '' }] = await firstButtons(page);
    const title = () =>
      page.$eval(`>>> button[data-chat-highlights="${url}"]`, (button) => (button as HTMLElement).title);
    expect(await title()).not.toMatch(/After the end/);
    await changeSession(workbench, { end: '2020-01-01T00:00:00.000Z' });
    await until(async () => (await title()).endsWith('After the end of the session'));
    await changeSession(workbench, { end: null });
    await until(async () => !(await title()).includes('After the end'));
  });

  it('is completed, once the host shows the whole of a pick that was cut short', async () => {
    await page.bringToFront();
    await firstButtons(page);
    const url = await cutFirst(page);
    await (await buttonOf(page, url)).click();
    await stateOf(page, url, 'saved');
    await storedCount(workbench, 1);
    expect((await kept('picks'))[0]?.post).toMatchObject({ truncated: true });
    let show = await page.$$('chat-highlights-notice >>> button');
    await until(async () => {
      show = await page.$$('chat-highlights-notice >>> button');
      return show.length === 2;
    });
    await show[0]?.click();
    await until(async () => (await kept('picks'))[0]?.post.truncated === false);
    const words = plainText((await kept('picks'))[0]?.post.text ?? []);
    const expected = at.demo.timelines.x.find((item) => item.post.url === url)?.post.text ?? '';
    expect(words.slice(0, 20)).toBe(expected.slice(0, 20));
    expect(await page.$('chat-highlights-notice')).toBeNull();
  });
});

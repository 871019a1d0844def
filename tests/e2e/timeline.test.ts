import type { ElementHandle, JSHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type Stage, stage, storedCount, storedPicks } from './support/stage.ts';
import { buttonOf, buttons, caretOf, firstButtons, menuItems, scroll, stateOf } from './support/timeline.ts';
import { until } from './support/until.ts';
import { createSession } from './support/workbench.ts';

describe.each(BROWSERS)('buttons in the timeline, in %s', (browser) => {
  let at: Stage;
  let workbench: Page;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    at = await stage(browser);
    workbench = await createSession(at, at.demo.hashtag);
    page = await at.openSite(at.demo.chatUrl('x'));
    page.on('pageerror', (error) => errors.push(String(error)));
    await firstButtons(page);
  });
  afterAll(() => at?.leave());

  it('pick and un-pick without opening the post', async () => {
    const address = page.url();
    const [{ url } = { url: '' }] = await buttons(page);
    await (await buttonOf(page, url)).click();
    await stateOf(page, url, 'saved');
    expect((await storedPicks(workbench)).map((pick) => pick.post.url)).toEqual([url]);
    await (await buttonOf(page, url)).click();
    await stateOf(page, url, 'idle');
    await storedCount(workbench, 0);
    expect(page.url()).toBe(address);
  });

  it('work by keyboard, and leave the page’s own keys to the page', async () => {
    const address = page.url();
    const [, { url } = { url: '' }] = await buttons(page);
    await (await buttonOf(page, url)).focus();
    await page.keyboard.press('Enter');
    await stateOf(page, url, 'saved');
    await page.keyboard.press(' ');
    await stateOf(page, url, 'idle');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await menuItems(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await stateOf(page, url, 'saved');
    const [pick] = (await storedPicks(workbench)).filter((stored) => stored.post.url === url);
    await (await buttonOf(page, url)).click();
    await stateOf(page, url, 'idle');
    await (await buttonOf(page, url)).click();
    await stateOf(page, url, 'saved');
    expect(pick?.deleted).toBe(false);
    await (await buttonOf(page, url)).click();
    await stateOf(page, url, 'idle');
    expect(page.url()).toBe(address);
  });

  it('offer the other sections in a menu, which moves a pick and takes it out again', async () => {
    const [{ url } = { url: '' }] = await buttons(page);
    await (await buttonOf(page, url)).click();
    await stateOf(page, url, 'saved');
    const sectionOf = async () =>
      (await storedPicks(workbench)).find((pick) => pick.post.url === url && !pick.deleted)?.section;
    const first = await sectionOf();
    const choose = async (index: number) => {
      await (await caretOf(page, url)).click();
      await (await menuItems(page))[index]?.click();
    };
    await choose(1);
    await until(async () => (await sectionOf()) !== first);
    await choose(1);
    await stateOf(page, url, 'idle');
    expect(await sectionOf()).toBeUndefined();
  });

  it('open the menu under a long press, too, and keep it open when the finger leaves', async () => {
    const [, { url } = { url: '' }] = await buttons(page);
    const box = await (await buttonOf(page, url)).boundingBox();
    await page.mouse.move((box?.x ?? 0) + 14, (box?.y ?? 0) + 14);
    await page.mouse.down();
    await menuItems(page);
    await page.mouse.up();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await page.$$('>>> [role="menuitemradio"]')).toHaveLength(3);
    await stateOf(page, url, 'idle');
    await page.keyboard.press('Escape');
    expect(await page.$('>>> [role="menuitemradio"]')).toBeNull();
  });

  it('keep their state when a post scrolls away and comes back, and when its action bar is rendered anew', async () => {
    const [{ url } = { url: '' }] = await buttons(page);
    await (await buttonOf(page, url)).click();
    await stateOf(page, url, 'saved');
    for (let turn = 0; turn < 25; turn += 1) await scroll(page, 600);
    expect((await buttons(page)).map((button) => button.url)).not.toContain(url);
    for (let turn = 0; turn < 30; turn += 1) await scroll(page, -600);
    await stateOf(page, url, 'saved');
    const before = await buttonOf(page, url);
    const like = await before.evaluateHandle((button) =>
      (button.getRootNode() as ShadowRoot).host.closest('article')?.querySelector('[data-testid="like"]'),
    );
    const bar: JSHandle<Element | null> = await before.evaluateHandle(
      (button) => (button.getRootNode() as ShadowRoot).host.parentElement,
    );
    await (like as ElementHandle<Element>).click();
    await until(() => bar.evaluate((element) => element?.isConnected === false));
    await stateOf(page, url, 'saved');
    await (await buttonOf(page, url)).click();
    await stateOf(page, url, 'idle');
  });

  it('stand once on each post of the chat, and on no other', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    const seen = new Set<string>();
    for (let turn = 0; turn < 80; turn += 1) {
      for (const button of await buttons(page)) seen.add(button.url);
      const crowded = await page.$$eval(
        'article',
        (posts) => posts.filter((post) => post.querySelectorAll('chat-highlights-button').length > 1).length,
      );
      expect(crowded).toBe(0);
      await scroll(page, 400);
    }
    const tag = new RegExp(`#${at.demo.hashtag}(?![\\p{L}\\p{N}_])`, 'iu');
    const items = at.demo.timelines.x.map((item) => item.post);
    const people = new Set(items.filter((post) => tag.test(post.text)).map((post) => post.author.handle));
    const ours = items.filter(
      (post) => tag.test(post.text) || (post.replyTo !== null && people.has(post.replyTo.person.handle)),
    );
    expect([...seen].sort()).toEqual([...new Set(ours.map((post) => post.url))].sort());
    await page.evaluate(() => scrollTo(0, 0));
    await firstButtons(page);
  });

  it('show a change on every copy of the post in every tab within 200 ms', async () => {
    const other = await at.openSite(at.demo.chatUrl('x'));
    await firstButtons(other);
    const [{ url } = { url: '' }] = await buttons(other);
    await (await buttonOf(other, url)).click();
    await stateOf(other, url, 'saved');
    const waited = await stateOf(page, url, 'saved');
    expect(waited).toBeLessThan(200);
    await other.close();
    await page.bringToFront();
    await (await buttonOf(page, url)).click();
    await stateOf(page, url, 'idle');
  });

  it('do not answer to the page itself', async () => {
    const [{ url } = { url: '' }] = await buttons(page);
    await page.evaluate(() => {
      const host = document.querySelector('chat-highlights-button');
      host?.shadowRoot?.querySelector<HTMLElement>('button')?.click();
      host?.shadowRoot
        ?.querySelector('button')
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await storedPicks(workbench)).filter((pick) => !pick.deleted)).toEqual([]);
    await stateOf(page, url, 'idle');
  });

  it('raise no error in the page', () => {
    expect(errors).toEqual([]);
  });
});

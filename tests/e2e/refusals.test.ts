import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, stage, storedPicks } from './support/stage.ts';
import { firstButtons } from './support/timeline.ts';
import { createSession } from './support/workbench.ts';

/** Only Chromium lets a test speak as a content script. */
describe('what is refused, in chromium', () => {
  let at: Stage;
  let workbench: Page;
  let page: Page;
  let session: CDPSession;
  let world: number;

  /** Sends a message as the content script could, were the page to get hold of it. */
  async function fromContent(message: unknown): Promise<unknown> {
    const { result } = await session.send('Runtime.evaluate', {
      expression: `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
      contextId: world,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value;
  }

  beforeAll(async () => {
    at = await stage('chromium');
    workbench = await createSession(at, at.demo.hashtag);
    page = await at.openSite(at.demo.chatUrl('x'));
    await firstButtons(page);
    session = await page.createCDPSession();
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) world = context.id;
    });
    await session.send('Runtime.enable');
  });
  afterAll(() => at?.leave());

  it.each([
    ['a call of our pages', { call: 'changed', data: null }, 'forbidden'],
    ['an unknown call', { call: 'eraseEverything', data: null }, 'invalid'],
    ['a call by an inherited name', { call: 'constructor', data: null }, 'invalid'],
    ['no call at all', 'hello', 'invalid'],
    ['a pick without a post', { call: 'pick', data: { sid: 's', section: null } }, 'invalid'],
    ['an un-pick whose session is no text', { call: 'unpick', data: { sid: 5, url: 'u' } }, 'invalid'],
  ])('%s from a page', async (_, message, code) => {
    expect(await fromContent(message)).toMatchObject({ ok: false, error: { code } });
    expect(await storedPicks(workbench)).toEqual([]);
  });
});

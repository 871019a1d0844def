import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Chat } from '../../demo/chat-post.ts';
import { type Demo, startDemo } from '../../demo/server.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import type { LaunchedBrowser } from '../browser/launched.ts';
import { buildBareExtension } from './bare-extension.ts';
import { pageScript } from './page-script.ts';

/** Two browsers over one demo chat: one with the extension as built, one with what it is held against. */
export interface Stage {
  readonly demo: Demo;
  readonly ours: LaunchedBrowser;
  readonly bare: LaunchedBrowser;
  /** A new page of the extension from which `pages/store.ts` can be called, by expressions over `store`. */
  openStore(): Promise<Page>;
}

interface StageOptions {
  readonly chat: Chat;
  /** CSS pixels. A tall window shows more posts a frame, so that a long timeline is through sooner. */
  readonly height: number;
}

/** Sets two browsers up, has something done on them, and ends them. */
export async function onStage<T>({ chat, height }: StageOptions, act: (stage: Stage) => Promise<T>): Promise<T> {
  const [demo, bareExtension, store] = await Promise.all([
    startDemo({ chat }),
    buildBareExtension(),
    pageScript('store', 'store'),
  ]);
  const launch = (extensionDir: string) => {
    const viewport = { width: 1280, height };
    return launchChromium({ browser: 'chromium', extensionDir, headless: true, sites: demo, viewport });
  };
  const opened: LaunchedBrowser[] = [];
  try {
    const ours = await launch(resolve('dist/chrome'));
    opened.push(ours);
    const bare = await launch(bareExtension);
    opened.push(bare);
    const openStore = async () => {
      const page = await ours.openPage('options/index.html');
      await page.evaluate(store);
      return page;
    };
    return await act({ demo, ours, bare, openStore });
  } finally {
    await Promise.all(opened.map((browser) => browser.close()));
    await demo.close();
  }
}

/** Makes a session for the chat of the stage and opens it, so that its posts get buttons. */
export async function openChat({ demo, openStore }: Stage): Promise<void> {
  const page = await openStore();
  await page.evaluate(`store.openChat(${JSON.stringify(demo.hashtag)})`);
  await page.close();
}

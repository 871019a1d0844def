import type { Page } from 'puppeteer-core';
import { mainThreadOf } from './main-thread.ts';
import { pageScript } from './page-script.ts';
import { quiet } from './quiet.ts';
import type { Stage } from './stage.ts';

/** The timeline without us, with us, and with the plain script that we are held against. */
export type Side = 'bare' | 'ours' | 'plain';

export interface Timeline {
  readonly page: Page;
  /** Lets so many posts pass by (see `pages/timeline.ts`), and waits until all is quiet. */
  pass(count: number): Promise<void>;
  /** Milliseconds of the main thread so far, see `mainThreadOf`. */
  spent(): Promise<number>;
}

/** What each side puts into a post. */
const BUTTON: Record<Side, string> = {
  bare: 'chat-highlights-button, [data-plain]',
  ours: 'chat-highlights-button',
  plain: '[data-plain]',
};

async function assertDressed(page: Page, side: Side): Promise<void> {
  const [posts = 0, dressed] = await page.evaluate((button) => {
    const articles = [...document.querySelectorAll('article')];
    return [articles.length, articles.filter((post) => post.querySelector(button) !== null).length];
  }, BUTTON[side]);
  if (posts > 0 && dressed === (side === 'bare' ? 0 : posts)) return;
  throw new Error(`${dressed} of ${posts} posts have a button in the timeline “${side}”: there is nothing to compare.`);
}

/** Has the plain script run in a world of its own in the page, as content scripts do. */
async function addPlainScript(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: await pageScript('plain-script'),
    worldName: 'plain',
  });
}

/** Opens the timeline, does something in it once all is quiet, and closes it. */
export async function inTimeline<T>(stage: Stage, side: Side, act: (timeline: Timeline) => Promise<T>): Promise<T> {
  const { demo, ours, bare } = stage;
  const page = await (side === 'ours' ? ours : bare).browser.newPage();
  if (side === 'plain') await addPlainScript(page);
  const spent = await mainThreadOf(page);
  await page.goto(demo.chatUrl('x'));
  await page.waitForSelector('article');
  await page.evaluate(`${await pageScript('timeline', 'timeline')}; timeline.prepare()`);
  await quiet(spent);
  await assertDressed(page, side);
  const pass = async (count: number) => {
    await page.evaluate(`timeline.pass(${count})`);
    await quiet(spent);
    await assertDressed(page, side);
  };
  const done = await act({ page, spent, pass });
  await page.close();
  return done;
}

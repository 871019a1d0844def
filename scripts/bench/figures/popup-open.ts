import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../../browser/launched.ts';
import { type Figure, figureOf } from '../figure.ts';
import { longChat } from '../long-chat.ts';
import { postOf } from '../post-of.ts';
import { rounds } from '../rounds.ts';
import { median } from '../spread.ts';
import { onStage } from '../stage.ts';
import { tell } from '../tell.ts';

const SESSIONS = 100;
const PICKS = 100;
/** Times that each page is opened in a round. */
const OPENINGS = 5;
/** About as large as the browsers show the popup; CSS pixels. */
const POPUP = { width: 480, height: 600 };

/** Opens a page; milliseconds from the start of its loading until it has drawn what the selector finds. */
async function opening({ browser, baseUrl }: LaunchedBrowser, path: string, selector: string): Promise<number> {
  const page: Page = await browser.newPage();
  await page.setViewport(POPUP);
  await page.evaluateOnNewDocument((wanted) => {
    const observer = new MutationObserver(() => {
      if (document.querySelector(wanted) === null) return;
      observer.disconnect();
      // After the frame that shows it, and after whatever else was waiting: then a press is answered.
      requestAnimationFrame(() => setTimeout(() => performance.mark('usable')));
    });
    observer.observe(document, { childList: true, subtree: true });
  }, selector);
  await page.goto(baseUrl + path);
  const usable = await page.waitForFunction(() => performance.getEntriesByName('usable')[0]?.startTime);
  const took = (await usable.jsonValue()) ?? Number.NaN;
  await page.close();
  return took;
}

/** The workbench as the popup shows it, with years of picks behind it, against an empty page of the same size. */
export async function popupOpen(runs: number): Promise<readonly Figure[]> {
  const taken = await onStage({ chat: longChat(PICKS), height: 900 }, async ({ demo, ours, bare, openStore }) => {
    const store = await openStore();
    const posts = JSON.stringify(demo.timelines.x.map(postOf));
    await store.evaluate(`store.fill(${JSON.stringify(demo.hashtag)}, ${SESSIONS}, ${posts})`);
    await store.close();
    return rounds(runs, async () => {
      const empty: number[] = [];
      const full: number[] = [];
      for (let turn = 0; turn < OPENINGS; turn += 1) {
        empty.push(await opening(bare, 'page.html', '[data-ready]'));
        full.push(await opening(ours, 'popup/index.html', '.pick-list [data-pick]'));
      }
      const took = { empty: median(empty), ours: median(full) };
      tell(took);
      return took.ours / took.empty;
    });
  });
  return [
    figureOf(
      { name: 'popup open to usable, 10,000 picks in 100 sessions, against an empty page', bar: 1.5, unit: '×' },
      taken,
    ),
  ];
}

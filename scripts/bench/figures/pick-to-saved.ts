import type { ElementHandle, Page } from 'puppeteer-core';
import { type Figure, figureOf } from '../figure.ts';
import { longChat } from '../long-chat.ts';
import { rounds } from '../rounds.ts';
import { median } from '../spread.ts';
import { onStage, openChat } from '../stage.ts';
import { tell } from '../tell.ts';

const PICKS = 10;
/** Of each page's picks so many come before anything counts: they start the worker and load the second script. */
const WARM_UP = 2;
/** Between two picks, so that badge and other tabs have heard of the last one, and the page has scrolled; milliseconds. */
const PAUSE = 250;

const OURS = '>>> button[data-chat-highlights][data-state="idle"]';
const BARE = 'button[data-bare][data-state="idle"]';

/** Presses a button as a person does; milliseconds from the click in the page until the button shows it as saved. */
async function press(button: ElementHandle<Element>): Promise<number> {
  const saved = button.evaluate(
    (element) =>
      new Promise<number>((resolve) => {
        let clicked = 0;
        element.addEventListener('click', () => (clicked = performance.now()), { capture: true, once: true });
        const observer = new MutationObserver(() => {
          if ((element as HTMLElement).dataset.state !== 'saved') return;
          observer.disconnect();
          resolve(performance.now() - clicked);
        });
        observer.observe(element, { attributes: true });
      }),
  );
  await button.click();
  return saved;
}

async function pickAll(page: Page, selector: string): Promise<number> {
  await page.waitForSelector('article');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const buttons = (await page.$$(selector)).slice(0, PICKS);
  if (buttons.length < PICKS) throw new Error(`There are ${buttons.length} buttons to press; ${PICKS} are needed.`);
  const took: number[] = [];
  for (const button of buttons) {
    await button.scrollIntoView();
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    took.push(await press(button));
  }
  await page.close();
  return median(took.slice(WARM_UP));
}

/** A pick: click, message, strict transaction, answer, shown as saved; against a bare put of the same post's words. */
export async function pickToSaved(runs: number): Promise<readonly Figure[]> {
  // Each round has a session of its own, in which nothing is picked yet.
  const taken = await onStage({ chat: longChat(100), height: 900 }, async (stage) => {
    const { demo, ours, bare } = stage;
    return rounds(runs, async () => {
      await openChat(stage);
      const plain = await pickAll(await bare.openSite(`${demo.chatUrl('x')}&bare-put`), BARE);
      const pick = await pickAll(await ours.openSite(demo.chatUrl('x')), OURS);
      tell({ bare: plain, ours: pick });
      return pick / plain;
    });
  });
  return [figureOf({ name: 'click, durable, shown as saved, against a bare strict put', bar: 1.5, unit: '×' }, taken)];
}

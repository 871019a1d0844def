import type { ElementHandle, Page } from 'puppeteer-core';

/** A post to pick, and the section it goes into; null is the section that a plain press picks into. */
export interface Task {
  readonly url: string;
  readonly heading: string | null;
}

interface SeenButton {
  readonly url: string;
  readonly state: string;
  /** Middles of the button and of the arrow beside it; CSS pixels in the window. */
  readonly x: number;
  readonly y: number;
  readonly caretX: number;
  readonly caretY: number;
}

const HOST = 'chat-highlights-button';
/** Milliseconds to wait for what a press brings about, before it is tried again. */
const WAIT = 5000;
const TRIES = 5;

/** The buttons that stand well inside the window, the lowest first: timelines run upwards. */
function buttonsInView(page: Page): Promise<SeenButton[]> {
  return page.evaluate((tag) => {
    return [...document.querySelectorAll(tag)]
      .flatMap((host) => {
        const button = host.shadowRoot?.querySelector<HTMLElement>('button[data-chat-highlights]');
        const box = button?.getBoundingClientRect();
        const caret = button?.nextElementSibling?.getBoundingClientRect();
        if (!button || !box || !caret) return [];
        const y = box.top + box.height / 2;
        // Parts of the page stand fixed at its top.
        if (box.width === 0 || y < 140 || y > innerHeight - 20) return [];
        const { chatHighlights: url = '', state = '' } = button.dataset;
        const x = box.left + box.width / 2;
        return [{ url, state, x, y, caretX: caret.left + caret.width / 2, caretY: caret.top + caret.height / 2 }];
      })
      .sort((a, b) => b.y - a.y);
  }, HOST);
}

/** Lets the page draw what scrolling brought. */
function settle(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 20)))),
  );
}

async function scrollBy(page: Page, share: number): Promise<boolean> {
  const moved = await page.evaluate((part) => {
    const before = scrollY;
    window.scrollBy(0, innerHeight * part);
    return scrollY !== before;
  }, share);
  await settle(page);
  return moved;
}

/** Scrolls down until the timeline has no more; it may load as it goes. */
async function goToEnd(page: Page): Promise<void> {
  for (let still = 0; still < 5; ) still = (await scrollBy(page, 0.9)) ? 0 : still + 1;
}

/** The lowest button in view of a post that is still to be picked, once it stands still. */
async function nextButton(page: Page, left: ReadonlyMap<string, Task>): Promise<SeenButton | undefined> {
  let before: SeenButton | undefined;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const button = (await buttonsInView(page)).find(({ url }) => left.has(url));
    if (button === undefined || (button.url === before?.url && button.y === before.y)) return button;
    before = button;
    await settle(page);
  }
  return before;
}

async function isSaved(page: Page, url: string): Promise<boolean> {
  const saved = await page
    .waitForFunction(
      (tag, wanted) =>
        [...document.querySelectorAll(tag)].some((host) => {
          const button = host.shadowRoot?.querySelector<HTMLElement>('button[data-chat-highlights]');
          return button?.dataset.chatHighlights === wanted && button.dataset.state === 'saved';
        }),
      { timeout: WAIT, polling: 20 },
      HOST,
      url,
    )
    .catch(() => null);
  return saved !== null;
}

/** Opens the arrow's menu and presses the section of this name. */
async function chooseSection(page: Page, button: SeenButton, heading: string): Promise<void> {
  await page.mouse.click(button.caretX, button.caretY);
  const item = await page
    .waitForFunction(
      (tag, words) => {
        const items = [...document.querySelectorAll(tag)].flatMap((host) => [
          ...(host.shadowRoot?.querySelectorAll<HTMLElement>('.menu [role=menuitemradio]') ?? []),
        ]);
        return items.find((each) => each.textContent === words);
      },
      { timeout: WAIT, polling: 20 },
      HOST,
      heading,
    )
    .catch(() => null);
  // Without a menu the press went beside the arrow: the page moved. The next try finds it where it is then.
  await (item as ElementHandle<HTMLElement> | null)?.click().catch(() => undefined);
}

/**
 * Picks posts through the buttons in the page, as a host does with the mouse, from the end of the timeline (the
 * earliest post) upwards. Waits after each until it shows as saved.
 * @returns the addresses of those for which no button appeared, or whose button never came to show them as saved
 */
export async function pickPosts(page: Page, tasks: readonly Task[]): Promise<string[]> {
  const left = new Map(tasks.map((task) => [task.url, task]));
  const lost: string[] = [];
  const tries = new Map<string, number>();
  await page.bringToFront();
  await goToEnd(page);
  let more = true;
  while (left.size > 0 && more) {
    const button = await nextButton(page, left);
    if (button === undefined) {
      more = await scrollBy(page, -0.6);
      continue;
    }
    const { url } = button;
    const tried = tries.get(url) ?? 0;
    if (tried === TRIES) {
      lost.push(url);
      left.delete(url);
      continue;
    }
    tries.set(url, tried + 1);
    const heading = left.get(url)?.heading ?? null;
    if (heading !== null) await chooseSection(page, button, heading);
    // A second press on a saved post would take it out again.
    else if (button.state !== 'saved') await page.mouse.click(button.x, button.y);
    if (await isSaved(page, url)) left.delete(url);
  }
  return [...lost, ...left.keys()];
}

/** Scrolls to the middle of the timeline, where most is to be seen, and lets its pictures load. */
export async function showMiddle(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => scrollTo(0, (document.documentElement.scrollHeight - innerHeight) / 2));
  await settle(page);
  // A picture that does not come is no reason to fail.
  await page
    .waitForFunction(() => [...document.images].every((image) => image.complete), { timeout: WAIT })
    .catch(() => null);
  await settle(page);
}

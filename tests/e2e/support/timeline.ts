import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './until.ts';

type State = 'idle' | 'saving' | 'saved' | 'failed';

interface ButtonFacts {
  readonly url: string;
  readonly state: string;
  readonly pressed: string | null;
  readonly name: string | null;
}

/** Every highlight button of a page, in order. */
export function buttons(page: Page): Promise<ButtonFacts[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('chat-highlights-button')].flatMap((host) => {
      const button = host.shadowRoot?.querySelector<HTMLElement>('button[data-chat-highlights]');
      if (button === null || button === undefined) return [];
      const { chatHighlights = '', state = '' } = button.dataset;
      return [
        {
          url: chatHighlights,
          state,
          pressed: button.getAttribute('aria-pressed'),
          name: button.getAttribute('aria-label'),
        },
      ];
    }),
  );
}

/** The button of one post, which must be in the page now. */
export async function buttonOf(page: Page, url: string): Promise<ElementHandle> {
  const button = await page.waitForSelector(`>>> button[data-chat-highlights="${url}"]`);
  if (button === null) throw new Error(`no button for ${url}`);
  return button;
}

/** The caret beside it, which opens the menu of sections. */
export async function caretOf(page: Page, url: string): Promise<ElementHandle> {
  const caret = await page.waitForSelector(`>>> button[data-chat-highlights="${url}"] + button`);
  if (caret === null) throw new Error(`no caret for ${url}`);
  return caret;
}

/** The items of the open menu of sections, once there are any. (puppeteer’s own waiting sees no shadow roots.) */
export async function menuItems(page: Page): Promise<ElementHandle[]> {
  let items: ElementHandle[] = [];
  await until(async () => {
    items = await page.$$('>>> [role="menuitemradio"]');
    return items.length > 0;
  });
  return items;
}

/** Waits for the state of a post's button; answers how long it took, in milliseconds. */
export function stateOf(page: Page, url: string, state: State): Promise<number> {
  return until(async () => {
    const facts = (await buttons(page)).filter((button) => button.url === url);
    return (
      facts.length > 0 && facts.every((fact) => fact.state === state && fact.pressed === String(state === 'saved'))
    );
  });
}

/** Waits for the first buttons, and answers them. */
export async function firstButtons(page: Page, count = 3): Promise<ButtonFacts[]> {
  await until(async () => (await buttons(page)).length >= count);
  return buttons(page);
}

/** Scrolls by a wheel's turn and lets the timeline render. */
export async function scroll(page: Page, by: number): Promise<void> {
  await page.evaluate((distance) => scrollBy(0, distance), by);
  await new Promise((resolve) => setTimeout(resolve, 60));
}

import type { Page } from 'puppeteer-core';

/** What a page puts on the clipboard, by media type. A browser without a window may have none, or refuse it. */
export function copied(page: Page, button: string): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(
    (selector) =>
      new Promise<Record<string, string>>((resolve) => {
        navigator.clipboard.write = async ([item]) => {
          const texts = (item?.types ?? []).map(async (type) => [type, await (await item?.getType(type))?.text()]);
          resolve(Object.fromEntries(await Promise.all(texts)));
        };
        document.querySelector<HTMLElement>(selector)?.click();
      }),
    button,
  );
}

import process from 'node:process';
import type { Page } from 'puppeteer-core';

/** What lies on a clipboard: texts by their media types. */
export type Clipboard = Readonly<Record<string, string>>;

/**
 * Pastes into the editor that a selector finds, where its caret stands. The event is made here, because a browser
 * without a window may have no clipboard; the editor takes it as it takes the browser's own.
 */
export async function paste(page: Page, selector: string, clipboard: Clipboard): Promise<void> {
  await page.$eval(
    selector,
    (element, texts) => {
      const clipboardData = new DataTransfer();
      for (const [type, text] of Object.entries(texts)) clipboardData.setData(type, text);
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
      // Firefox gives the event an empty one in the place of one that it is handed.
      Object.defineProperty(event, 'clipboardData', { value: clipboardData });
      element.dispatchEvent(event);
    },
    clipboard,
  );
}

/** Pastes over all that an editor holds, and leaves it. */
export async function pasteOver(page: Page, selector: string, clipboard: Clipboard): Promise<void> {
  await page.focus(selector);
  const mod = process.platform === 'darwin' ? 'Meta' : 'Control';
  await page.keyboard.down(mod);
  await page.keyboard.press('a');
  await page.keyboard.up(mod);
  await page.keyboard.press('Delete');
  await paste(page, selector, clipboard);
  await page.$eval(selector, (element) => element instanceof HTMLElement && element.blur());
}

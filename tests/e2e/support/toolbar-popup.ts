import type { Page } from 'puppeteer-core';
import { runInFirefoxChrome } from '../../../scripts/browser/firefox-chrome.ts';
import type { Stage } from './stage.ts';
import { until } from './until.ts';

/** The real popup, opened by a press on the toolbar's button over a page, with all that the press grants. */
export interface ToolbarPopup {
  text(): Promise<string>;
  /** Presses the first element that a selector finds, as a person does. */
  press(selector: string): Promise<void>;
  close(): Promise<void>;
}

async function inChromium(at: Stage): Promise<ToolbarPopup> {
  const extension = (await at.browser.extensions()).get(at.extensionId);
  const known = new Set(at.browser.targets());
  const opened = at.browser.waitForTarget((one) => !known.has(one) && one.url().startsWith(at.baseUrl));
  const pages = await at.browser.pages();
  const shown = await Promise.all(pages.map((page) => page.evaluate(() => document.visibilityState === 'visible')));
  const front = pages[shown.lastIndexOf(true)];
  if (extension === undefined || front === undefined) throw new Error('no extension, or no page in front');
  await Promise.all([opened, extension.triggerAction(front)]);
  const popup = await (await opened).asPage();
  return {
    text: () => popup.evaluate(() => document.body.textContent ?? ''),
    async press(selector) {
      await (await popup.waitForSelector(selector))?.click();
    },
    close: () => popup.close(),
  };
}

/** Runs in the popup's own process, with the browser's rights. `content` is the popup's window. */
function inPopup(work: string): string {
  const script = `sendAsyncMessage('chat-highlights-test', (() => { ${work} })());`;
  return `new Promise((resolve, reject) => {
    const popup = document.querySelector('browser[webextension-view-type=popup]');
    if (popup === null) return reject(new Error('no popup'));
    popup.messageManager.addMessageListener('chat-highlights-test', function heard({ data }) {
      popup.messageManager.removeMessageListener('chat-highlights-test', heard);
      resolve(data);
    });
    // What is asked before the popup's page is there is never answered.
    setTimeout(() => reject(new Error('no answer')), 1000);
    popup.messageManager.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(script)}`)}, false);
  })`;
}

async function inFirefox(at: Stage): Promise<ToolbarPopup> {
  const run = (expression: string) => runInFirefoxChrome(at.browser, expression);
  const text = async () => String(await run(inPopup('return content.document.body?.innerText ?? "";')));
  await run(`ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent
    .apiManager.global.browserActionFor(WebExtensionPolicy.getByID('${at.extensionId}').extension)
    .triggerAction(window)`);
  await until(async () => (await text().catch(() => '')) !== '');
  return {
    text,
    async press(selector) {
      const press = `const element = content.document.querySelector(${JSON.stringify(selector)});
        const handling = content.windowUtils.setHandlingUserInput(true);
        element?.click();
        handling.destruct();
        return element !== null;`;
      await until(async () => (await run(inPopup(press))) === true);
    },
    async close() {
      await run(`document.querySelector('browser[webextension-view-type=popup]')?.closest('panel')?.hidePopup()`);
    },
  };
}

/** Presses the toolbar's button over a page. */
export async function toolbarPopup(at: Stage, page: Page): Promise<ToolbarPopup> {
  await page.bringToFront();
  return at.name === 'firefox' ? inFirefox(at) : inChromium(at);
}

/** Answers the browser's question. Chromium has none to show where it was granted before. */
export async function answerQuestion(at: Stage, answer: 'allow' | 'deny'): Promise<void> {
  if (at.name !== 'firefox') return;
  const press = `(() => {
    const question = document.querySelector('#notification-popup[panelopen] popupnotification');
    question?.${answer === 'allow' ? 'button' : 'secondaryButton'}.click();
    return question !== null;
  })()`;
  await until(async () => (await runInFirefoxChrome(at.browser, press)) === true);
}

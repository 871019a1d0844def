import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { runInFirefoxChrome } from '../../../scripts/browser/firefox-chrome.ts';
import type { Stage } from './stage.ts';

/** In pages of the extension. */
declare const chrome: Browser;

/** What of ours is to be seen in a page. */
export function traces(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('chat-highlights-button, chat-highlights-notice').length);
}

/** Whether the extension may read these pages. `page` is one of its own. */
export function isGranted(page: Page, origin: string): Promise<boolean> {
  return page.evaluate((one) => chrome.permissions.contains({ origins: [one] }), origin);
}

/** Types a server's address into the options page, and has it asked for. */
export async function addServer(options: Page, typed: string): Promise<void> {
  await options.bringToFront();
  const field = await options.waitForSelector('.add input');
  await field?.click({ count: 3 });
  await field?.type(typed);
  await options.keyboard.press('Enter');
}

/** What the options page has read out last. */
export function said(options: Page): Promise<string> {
  return options.$eval('[role="status"]', (status) => status.textContent ?? '');
}

/** Presses what a selector finds in a page, in front, once it stands still: options pages scroll gently. */
export async function pressed(page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  const element = await page.waitForSelector(selector);
  await element?.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await element?.click();
}

/** Withdraws a permission (in Chromium all), or gives it back, by the browser's own means. */
export async function inBrowser(at: Stage, what: 'withdraw' | 'give', pattern: string): Promise<void> {
  if (at.name === 'firefox') {
    const modules = `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')`;
    const act = what === 'withdraw' ? 'remove' : 'add';
    const { extensionId: id } = at;
    await runInFirefoxChrome(
      at.browser,
      `${modules}.ExtensionPermissions.${act}('${id}', { permissions: [], origins: ['${pattern}'] },
        WebExtensionPolicy.getByID('${id}').extension)`,
    );
    return;
  }
  const page = await at.browser.newPage();
  await page.goto('chrome://extensions');
  const id = JSON.stringify(at.extensionId);
  const host = JSON.stringify(pattern);
  await page.evaluate(
    what === 'withdraw'
      ? `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${id}, hostAccess: 'ON_CLICK' })`
      : `chrome.developerPrivate.addHostPermission(${id}, ${host})`,
  );
  await page.close();
}

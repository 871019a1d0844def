import process from 'node:process';
import type { Page } from 'puppeteer-core';
import { storedRows } from './stage.ts';
import { until } from './until.ts';

export const SUMMARY = '.words-section[data-section="summary"]';
const TEXT = `${SUMMARY} [role=textbox]`;

/** Presses keys with the one that shortcuts begin with. */
export async function shortcut(page: Page, key: string, ...held: ('Shift' | 'Alt')[]): Promise<void> {
  const keys = [process.platform === 'darwin' ? ('Meta' as const) : ('Control' as const), ...held];
  for (const one of keys) await page.keyboard.down(one);
  await page.keyboard.press(key as 'b');
  for (const one of keys) await page.keyboard.up(one);
}

/** Opens the words of a workbench, with the caret in the summary. Answers with its selector. */
export async function openSummary(page: Page): Promise<string> {
  await page.bringToFront();
  await (await page.waitForSelector('#tab-words'))?.click();
  await (await page.waitForSelector(TEXT))?.click();
  return TEXT;
}

/** What stands in the summary's editor. */
export function written(page: Page): Promise<string> {
  return page.$eval(TEXT, (text) => text.innerHTML.replaceAll(/ class="[^"]*"/gu, ''));
}

/** Waits until that is in the summary's editor. */
export async function writtenIs(page: Page, html: string): Promise<void> {
  let last = '';
  const isThere = async () => {
    last = await written(page);
    return last === html;
  };
  await until(isThere).catch(() => {
    throw new Error(`the editor has ${last} and not ${html}`);
  });
}

/** Presses a tool of the summary's by its name. */
export async function useTool(page: Page, name: string): Promise<void> {
  await (await page.waitForSelector(`${SUMMARY} [role=toolbar] [aria-label="${name}"]`))?.click();
}

/** Waits until the database has these words. */
export async function storedWords(page: Page, plain: string): Promise<void> {
  let last: string[] = [];
  const isThere = async () => {
    last = (await storedRows<{ plain: string }>(page, 'texts')).map((row) => row.plain);
    return last.includes(plain);
  };
  await until(isThere).catch(() => {
    throw new Error(`the database has ${JSON.stringify(last)} and not ${JSON.stringify(plain)}`);
  });
}

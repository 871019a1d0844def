import type { Page } from 'puppeteer-core';
import { openSummary } from './prose.ts';
import { type Stage, storedRows } from './stage.ts';
import { buttonOf, firstButtons, stateOf } from './timeline.ts';
import { until } from './until.ts';

/** Picks the first posts of the demo's timeline. Answers with their addresses. */
export async function pickFirst(at: Stage, count: number): Promise<string[]> {
  const timeline = await at.openSite(at.demo.chatUrl('x'));
  const urls = (await firstButtons(timeline, count)).slice(0, count).map(({ url }) => url);
  for (const url of urls) {
    await (await buttonOf(timeline, url)).click();
    await stateOf(timeline, url, 'saved');
  }
  return urls;
}

/** All the words that a database has. */
export async function wordsOf(page: Page): Promise<string> {
  const rows = await storedRows<{ plain: string }>(page, 'texts');
  return rows.map(({ plain }) => plain).join('|');
}

/** Types at the end of the summary, and waits until it is in the database. */
export async function typeSummary(page: Page, words: string): Promise<void> {
  await openSummary(page);
  await page.keyboard.press('End');
  await page.keyboard.type(words);
  await until(async () => (await wordsOf(page)).includes(words.trim()));
}

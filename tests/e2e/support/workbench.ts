import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../../../scripts/browser/launched.ts';

/** The workbench in a tab. */
export function workbenchTab(at: LaunchedBrowser): Promise<Page> {
  return at.openWorkbench('tab');
}

/** Makes a host's first session as a host does, and answers the workbench it was made in. */
export async function createSession(at: LaunchedBrowser, hashtag: string): Promise<Page> {
  const page = await workbenchTab(at);
  const field = await page.waitForSelector('.first-run input');
  await field?.type(`#${hashtag}`);
  await page.keyboard.press('Enter');
  await (await page.waitForSelector('#tab-picks'))?.click();
  await page.waitForSelector('[data-section="highlight"]');
  return page;
}

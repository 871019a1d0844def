import type { Page } from 'puppeteer-core';
import type { Stage } from '../../e2e/support/stage.ts';
import { until } from '../../e2e/support/until.ts';

/** The window that WordPress asks in, once it is there: at the log-in, or at the question. */
export async function approvalWindow({ browser }: Stage): Promise<Page> {
  let found: Page | undefined;
  await until(async () => {
    const pages = await browser.pages();
    found = pages.find((page) => /\/wp-login\.php|\/authorize-application\.php/.test(page.url()));
    return found !== undefined;
  }, 30_000);
  if (found === undefined) throw new Error('no window of WordPress');
  return found;
}

import type { Page } from 'puppeteer-core';
import type { BlogUser } from '../../../scripts/wordpress/users.ts';
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

/** Logs in with the form that WordPress shows first, and waits for the question. */
export async function logIn(page: Page, { user, loginPassword }: BlogUser): Promise<void> {
  // Its script puts the cursor into the field after a while, and with it what is typed.
  await page.waitForSelector('#user_login:focus');
  await page.$eval('#user_login', (field, value) => field.setAttribute('value', value), user);
  await page.$eval('#user_pass', (field, value) => field.setAttribute('value', value), loginPassword);
  await page.click('#wp-submit');
  await page.waitForSelector('#approve');
}

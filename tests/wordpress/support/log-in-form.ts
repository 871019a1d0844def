import type { Page } from 'puppeteer-core';
import type { BlogUser } from '../../../scripts/wordpress/users.ts';

/** Fills in WordPress's log-in form and sends it; whoever calls waits for what comes next. */
export async function submitLogIn(page: Page, { user, loginPassword }: BlogUser): Promise<void> {
  // Its script puts the cursor into the first field after a while, and with it what is being typed into another.
  await page.waitForSelector('#user_login:focus');
  await page.$eval('#user_login', (field, value) => field.setAttribute('value', value), user);
  await page.$eval('#user_pass', (field, value) => field.setAttribute('value', value), loginPassword);
  await page.click('#wp-submit');
}

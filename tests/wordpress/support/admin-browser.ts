import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browser/find-browser.ts';
import type { RunningWordPress } from '../../../scripts/wordpress/start-wordpress.ts';
import type { Role } from '../../../scripts/wordpress/users.ts';
import { submitLogIn } from './log-in-form.ts';

/** Starts Chromium, which can reach this machine and nothing else. */
export function startChromium(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    args: [
      ...[
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--host-resolver-rules=MAP * ~NOTFOUND,EXCLUDE 127.0.0.1',
      ],
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

/** A tab of its own, with cookies of its own, in which somebody of this role is logged in. */
export async function logIn(browser: Browser, blog: RunningWordPress, role: Role): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(`${blog.url}/wp-login.php`);
  await submitLogIn(page, blog.users[role]);
  await page.waitForSelector('#wpadminbar');
  return page;
}

import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Demo, type DemoOptions, startDemo } from '../../../demo/server.ts';
import type { BrowserName } from '../../../scripts/browser/find-browser.ts';
import { launch } from '../../../scripts/browser/launch.ts';
import type { LaunchedBrowser } from '../../../scripts/browser/launched.ts';
import { until } from './until.ts';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

export interface Stage extends LaunchedBrowser {
  readonly demo: Demo;
  /** Ends browser and server. */
  leave(): Promise<void>;
}

export interface StageOptions extends DemoOptions {
  readonly profileDir?: string;
  /** Instead of the built one. */
  readonly extensionDir?: string;
  /** See `LaunchOptions`. */
  readonly granted?: readonly string[];
  readonly installed?: boolean;
  /** One that runs already, for a browser that is started again. */
  readonly demo?: Demo;
}

/** A real browser, headless, with the built extension in it, over a demo chat whose posts are all there. */
export async function stage(browser: BrowserName, options: StageOptions = {}): Promise<Stage> {
  const demo = options.demo ?? (await startDemo(options));
  const launched = await launch({
    browser,
    extensionDir: options.extensionDir ?? resolve(browser === 'firefox' ? 'dist/firefox' : 'dist/chrome'),
    headless: true,
    sites: demo,
    ...(options.profileDir === undefined ? {} : { profileDir: options.profileDir }),
    ...(options.granted === undefined ? {} : { granted: options.granted }),
    installed: options.installed === true,
  });
  return {
    ...launched,
    demo,
    async leave() {
      await launched.close();
      await demo.close();
    },
  };
}

export interface StoredPick {
  readonly section: string;
  readonly deleted: boolean;
  readonly edited: string | null;
  readonly post: { readonly url: string; readonly author: { readonly handle: string } };
}

/** What is in a table itself, read without any code of the extension. `page` is one of the extension's own. */
export function storedRows<T>(page: Page, table: string): Promise<T[]> {
  return page.evaluate(
    (name) =>
      new Promise<T[]>((resolve, reject) => {
        const opening = indexedDB.open('chat-highlights');
        // There is none at this moment, and it is not ours to make one.
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => (opening.error?.name === 'AbortError' ? resolve([]) : reject(opening.error));
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
    table,
  );
}

/** Deletes the database, as browsers do when the disk gets full. */
export function deleteDatabase(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('chat-highlights');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
  );
}

/** Without the mark of what waits to be synced, which goes off at any moment. */
export async function storedPicks(page: Page): Promise<StoredPick[]> {
  const rows = await storedRows<StoredPick & { unsent?: 1 }>(page, 'picks');
  return rows.map(({ unsent: _, ...pick }) => pick);
}

/** Waits until the database holds this many picks that are not in the trash. */
export function storedCount(page: Page, count: number): Promise<unknown> {
  return until(async () => (await storedPicks(page)).filter((pick) => !pick.deleted).length === count);
}

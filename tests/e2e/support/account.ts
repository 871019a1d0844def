import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import type { SyncStatus } from '../../../src/model/sync-status.ts';
import { storedRows } from './stage.ts';
import { until } from './until.ts';

/** In pages of the extension. */
declare const chrome: Browser;

type Items = Record<string, unknown>;

/** Milliseconds: several browsers share the machine. */
const PATIENCE = 60_000;

/** What a browser holds of its account. `page` is one of the extension's own, here and below. */
export function accountItems(page: Page): Promise<Items> {
  return page.evaluate(() => chrome.storage.sync.get(null));
}

/**
 * The account of several browsers, which the test carries between them: no test signs in anywhere. As the real one does, it
 * carries each item by itself, and what one browser has removed goes from the others.
 */
export function account() {
  let known: Items = {};
  return async (...pages: readonly Page[]): Promise<void> => {
    const areas = await Promise.all(pages.map(accountItems));
    const removed = Object.keys(known).filter((key) => areas.some((area) => !(key in area)));
    // A browser that has just come to it has removed nothing.
    const all: Items = Object.assign({}, ...areas);
    const now = Object.fromEntries(Object.entries(all).filter(([key]) => !removed.includes(key)));
    known = now;
    for (const [at, page] of pages.entries()) {
      const [area = {}] = [areas[at]];
      const items = Object.fromEntries(Object.entries(now).filter(([key]) => !(key in area)));
      const gone = Object.keys(area).filter((key) => !(key in now));
      await page.evaluate(
        async (some, others) => {
          await chrome.storage.sync.set(some);
          await chrome.storage.sync.remove(others);
        },
        items,
        gone,
      );
    }
  };
}

export async function syncStatusOf(page: Page): Promise<SyncStatus | null> {
  const kept = await storedRows<{ key: string; value: string }>(page, 'local').catch(() => []);
  const status = kept.find(({ key }) => key === 'sync-status');
  return status === undefined ? null : (JSON.parse(status.value) as SyncStatus);
}

/** Has a browser sync, as “Sync now” does. */
export async function callForSync(page: Page): Promise<void> {
  await page.evaluate(() => chrome.runtime.sendMessage({ call: 'sync', data: { act: 'now' } }));
}

/** Has a browser sync, and waits until it has. */
export async function syncNow(page: Page): Promise<SyncStatus> {
  const before = (await syncStatusOf(page))?.at ?? 0;
  let status: SyncStatus | null = null;
  await callForSync(page);
  await until(async () => {
    status = await syncStatusOf(page);
    return status !== null && status.running === null && (status.at ?? 0) > before;
  }, PATIENCE);
  if (status === null) throw new Error('there is no status');
  return status;
}

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

/** Sets fields of the one session there is, as another window of the workbench would, and lets the timelines know. */
export async function changeSession(workbench: Page, fields: object): Promise<void> {
  await workbench.evaluate(
    (changes) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('chat-highlights');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('sessions', 'readwrite');
          const sessions = writing.objectStore('sessions');
          const reading = sessions.getAll();
          reading.onsuccess = () => sessions.put({ ...reading.result[0], ...changes });
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    fields,
  );
  await workbench.evaluate('(globalThis.browser ?? chrome).runtime.sendMessage({ call: "changed", data: null })');
}

import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import type { OutboxJob } from '../../../src/model/outbox-job.ts';
import { NOTHING_YET } from '../../../src/model/outcome.ts';
import { inBrowser } from '../../e2e/support/access.ts';
import { type Stage, storedRows } from '../../e2e/support/stage.ts';
import { madeUpDraft, madeUpSending } from './made-up-draft.ts';

/** In pages of the extension. */
declare const chrome: Browser;

interface Access {
  readonly root: string;
  readonly user: string;
  readonly password: string;
}

/** Puts a made-up draft where the workbench puts it, and the blog's password where the options do. */
export async function putIntoOutbox(page: Page, sid: string, { root, user, password }: Access): Promise<void> {
  const { featured, ...sending } = madeUpSending(sid, { archivePage: false });
  const job = {
    id: `job ${sid}`,
    sid,
    blog: root,
    madeAt: Date.now(),
    draft: madeUpDraft(sid, 'First words'),
    locale: 'en',
    state: 'waiting',
    step: 'look',
    done: 0,
    total: 0,
    tries: 0,
    nextAt: 0,
    problem: null,
    choice: null,
    outcome: { ...NOTHING_YET, notes: [] },
  };
  const access = { [`blog-access ${root}`]: { root, user, password } };
  const picture = { alt: featured?.alt ?? '', bytes: [...(featured?.bytes ?? [])] };
  await page.evaluate((kept) => chrome.storage.local.set(kept), access);
  await page.evaluate(
    (row, rest, { alt, bytes }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('chat-highlights');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('outbox', 'readwrite');
          const wanted = { ...rest, featured: { alt, bytes: Uint8Array.from(bytes) } };
          writing.objectStore('outbox').put({ ...row, sending: wanted });
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    job,
    sending,
    picture,
  );
}

/** Has what was sent and not answered been sent earlier, by so many milliseconds. The background must not be running. */
export async function makeOlder(page: Page, sid: string, by: number): Promise<void> {
  const [job] = (await storedRows<OutboxJob>(page, 'outbox')).filter((one) => one.sid === sid);
  if (job === undefined || Object.keys(job.outcome.sent).length === 0) throw new Error('nothing is on its way');
  await page.evaluate(
    (id, time) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('chat-highlights');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('outbox', 'readwrite');
          const store = writing.objectStore('outbox');
          const reading = store.get(id);
          // Here, because the picture of the quote does not survive the way to the test.
          reading.onsuccess = () => {
            for (const sent of Object.values(reading.result.outcome.sent) as { at: number }[]) sent.at -= time;
            store.put(reading.result);
          };
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    job.id,
    by,
  );
}

/** Has the host let the extension read some pages; Chromium has to have been started so that it does not ask. */
export async function grant(at: Stage, page: Page, pattern: string): Promise<void> {
  if (at.name === 'firefox') await inBrowser(at, 'give', pattern);
  else await page.evaluate((one) => chrome.permissions.request({ origins: [one] }), pattern);
}

/** Tells the background of it, as a page of ours does. */
export async function goOn(page: Page): Promise<void> {
  await page.evaluate(() => chrome.runtime.sendMessage({ call: 'outbox', data: null }));
}

export async function jobState(page: Page, sid: string): Promise<OutboxJob['state'] | undefined> {
  const jobs = await storedRows<OutboxJob>(page, 'outbox');
  return jobs.find((job) => job.sid === sid)?.state;
}

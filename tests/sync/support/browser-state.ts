import type { Page } from 'puppeteer-core';
import type { Fault } from '../../../scripts/servers/fault.ts';
import { compareValues } from '../../../src/model/compare-values.ts';
import { SYNCED } from '../../../src/model/synced.ts';
import { callForSync, syncNow, syncStatusOf } from '../../e2e/support/account.ts';
import { deleteDatabase, type Stage, storedRows } from '../../e2e/support/stage.ts';
import { until } from '../../e2e/support/until.ts';
import type { BrowserPlace, Kind } from './browser-places.ts';

/** Milliseconds: two browsers and a server share the machine with others. */
export const PATIENCE = 60_000;

/** A browser, and one of the extension's own pages in it. */
export interface Seat {
  readonly at: Stage;
  readonly page: Page;
}

/** All that a browser holds of what syncs, in order; null where its database has no such tables. */
export async function dump({ page }: Seat): Promise<unknown[]> {
  const read = await page.evaluate(
    (tables) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('chat-highlights');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = async () => {
          const database = opening.result;
          const reading = database.transaction(tables);
          const all = await Promise.all(
            tables.map(
              (table) =>
                new Promise<unknown[]>((got) => {
                  const asked = reading.objectStore(table).getAll();
                  asked.onsuccess = () => got(asked.result.map((row) => ({ table, ...row })));
                }),
            ),
          );
          database.close();
          const plain = (_: string, value: unknown) => (value instanceof Uint8Array ? [...value] : value);
          resolve(JSON.stringify(all.flat(), plain));
        };
      }),
    SYNCED,
  );
  const rows = JSON.parse(read) as { unsent?: unknown }[];
  return rows.map(({ unsent: _, ...row }) => row).sort(compareValues);
}

/** Waits until a browser has synced through what was chosen in the place of its account. */
export async function hasSynced({ page }: Seat): Promise<void> {
  await until(async () => {
    const status = await syncStatusOf(page);
    if (status === null || status.remote === 'account' || status.running !== null) return false;
    if (status.problem !== null) throw new Error(JSON.stringify(status.problem));
    return status.at !== null;
  }, PATIENCE);
}

/** How many blobs a browser knows of the one session that it has. */
export async function blobsOfSession({ page }: Seat): Promise<number> {
  const [session] = await storedRows<{ id: string }>(page, 'sessions');
  const blobs = await storedRows<{ sid: string }>(page, 'blobs');
  return blobs.filter(({ sid }) => sid === session?.id).length;
}

/** Deletes a browser's database, as the browser itself may when the disk gets full. Answers with it, at another page. */
export async function loseDatabase({ at, page }: Seat): Promise<Seat> {
  await page.close();
  const other = await at.openPage('options/index.html');
  // A page that opens has the browser sync: that must not be going on, nor bring back by itself what is deleted now.
  await syncNow(other);
  await deleteDatabase(other);
  return { at, page: other };
}

/** Both sync in turn until they hold the same and nobody has anything more to say. */
export async function settle(place: BrowserPlace, seats: readonly Seat[]): Promise<void> {
  for (let rounds = 1; ; rounds += 1) {
    const before = place.proxy.requests.length;
    for (const { page } of seats) {
      const { problem } = await syncNow(page);
      if (problem !== null) throw new Error(JSON.stringify(problem));
    }
    const wrote = place.proxy.requests.slice(before).some((request) => place.kindOf(request) === 'put');
    if (!wrote) return;
    if (rounds === 12) throw new Error('they do not come to rest');
  }
}

/**
 * Stops the background in the middle of a request that it makes while it syncs, and has the next one meet a sound network.
 * @param which the first of that kind, or a later one
 * @param fault what becomes of the request itself
 */
export async function stoppedAt(
  { proxy, kindOf }: BrowserPlace,
  { at, page }: Seat,
  which: { readonly kind: Kind; readonly nth?: number },
  fault: Fault,
): Promise<void> {
  let count = 0;
  const isThere = () => count >= (which.nth ?? 1);
  proxy.rule = (request) => {
    if (isThere() || kindOf(request) !== which.kind) return undefined;
    count += 1;
    return isThere() ? fault : undefined;
  };
  const before = (await syncStatusOf(page))?.at ?? 0;
  await callForSync(page);
  await until(async () => {
    if (isThere()) return true;
    const status = await syncStatusOf(page);
    if (status !== null && status.running === null && (status.at ?? 0) > before) {
      throw new Error(`it has synced without ${JSON.stringify(which)}`);
    }
    return false;
  }, PATIENCE);
  await at.stopWorker();
  proxy.rule = null;
}

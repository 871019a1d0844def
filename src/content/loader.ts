import type { Client } from '../model/client.ts';
import { recogniseClient } from '../sites/recognise.ts';
import { deliver } from './deliver.ts';
import { timelineHere } from './timeline-here.ts';

/*
 * Runs in pages of servers that the host has granted, and, while the toolbar's popup is open, in any other: finds out
 * which client the page is, and asks for its content script.
 */

/** How long a page may take to show what it is, in milliseconds. It is given this time once. */
const LONGEST = 30_000;

/** Between two looks at a page that is still being built, in milliseconds. */
const PAUSE = 250;

/** In milliseconds. A browser that has just started on a busy machine can keep the background waiting for long. */
const ASK_AGAIN = 5000;

function wait(duration: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, duration));
}

/** Resolves once something is added to the page, or the time is over. */
function change(until: number): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      observer.disconnect();
      resolve();
    };
    const timer = setTimeout(end, until - performance.now());
    const observer = new MutationObserver(end);
    observer.observe(document, { childList: true, subtree: true });
  });
}

/** Which client the page is; null if it has not become one in the time. */
async function clientHere(): Promise<Client | null> {
  const until = performance.now() + (timelineHere.client === undefined ? LONGEST : 0);
  let client = recogniseClient(document);
  while (client === null && performance.now() < until) {
    await change(until);
    await wait(PAUSE);
    client = recogniseClient(document);
  }
  return client;
}

async function load(): Promise<void> {
  timelineHere.loading = true;
  timelineHere.client = clientHere();
  const client = await timelineHere.client;
  while (client !== null) {
    const entered = await deliver('enter', { client });
    if (entered.ok || entered.error.code !== 'unreachable') break;
    await wait(ASK_AGAIN);
  }
  timelineHere.loading = false;
}

if (timelineHere.timeline === undefined && timelineHere.loading !== true) load();

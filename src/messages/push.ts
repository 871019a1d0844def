import browser from 'webextension-polyfill';
import { isPush } from './arrivals.ts';
import type { Push } from './calls.ts';

/** Tells every content script. A tab without one refuses the message, which is no error. */
export async function pushToTabs(push: Push): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.allSettled(tabs.map((tab) => tab.id === undefined || browser.tabs.sendMessage(tab.id, push)));
}

/** Hears what the background tells. Returns what ends it. */
export function onPush(listener: (push: Push) => void): () => void {
  const heard = (message: unknown): undefined => {
    if (isPush(message)) listener(message);
  };
  browser.runtime.onMessage.addListener(heard);
  return () => browser.runtime.onMessage.removeListener(heard);
}

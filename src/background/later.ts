import browser from 'webextension-polyfill';
import type { Publish } from './publish/main.ts';

/** Sends drafts to blogs; too large to be loaded each time that the browser wakes us. */
const FILE = '/background/publish.js';

/** What the browser gives to a service worker, and not to a page. */
declare function importScripts(address: string): void;

declare global {
  var chatHighlightsPublish: Publish | undefined;
}

const isWorker = 'importScripts' in globalThis;

/**
 * A service worker may load later what it loaded while it was installed, and nothing else. Must run in the first turn of
 * the background.
 * @see https://w3c.github.io/ServiceWorker/#importscripts
 */
export function prepareLater(): void {
  if (isWorker) addEventListener('install', () => importScripts(FILE));
}

/** Loads the script that sends drafts, unless it is there. */
export async function publishing(): Promise<Publish | undefined> {
  if (globalThis.chatHighlightsPublish === undefined) {
    if (isWorker) importScripts(FILE);
    else await import(browser.runtime.getURL(FILE));
  }
  return globalThis.chatHighlightsPublish;
}

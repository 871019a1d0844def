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

/** An event page's way; the stores' checks warn of imports from an address that is no literal. */
function loadInPage(): Promise<unknown> {
  return new Promise((onload, onerror) => {
    document.head.append(Object.assign(document.createElement('script'), { src: FILE, onload, onerror }));
  });
}

/** Loads the script that sends drafts, unless it is there. */
export async function publishing(): Promise<Publish | undefined> {
  if (globalThis.chatHighlightsPublish === undefined) {
    if (isWorker) importScripts(FILE);
    else await loadInPage();
  }
  return globalThis.chatHighlightsPublish;
}

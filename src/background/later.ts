import type { Publish } from './publish/main.ts';
import type { SyncScript } from './sync/main.ts';

/** Sends drafts to blogs. */
const PUBLISH = '/background/publish.js';
/** Syncs with the host's other devices, and tidies up. */
const SYNC = '/background/sync.js';

/*
 * Both are too large to be loaded each time that the browser wakes us.
 */

/** What the browser gives to a service worker, and not to a page. */
declare function importScripts(...addresses: string[]): void;

declare global {
  var chatHighlightsPublish: Publish | undefined;
  var chatHighlightsSync: SyncScript | undefined;
}

const isWorker = 'importScripts' in globalThis;

/**
 * A service worker may load later what it loaded while it was installed, and nothing else. Must run in the first turn of
 * the background.
 * @see https://w3c.github.io/ServiceWorker/#importscripts
 */
export function prepareLater(): void {
  if (isWorker) addEventListener('install', () => importScripts(PUBLISH, SYNC));
}

/** An event page's way; the stores' checks warn of imports from an address that is no literal. */
function loadInPage(src: string): Promise<unknown> {
  return new Promise((onload, onerror) => {
    document.head.append(Object.assign(document.createElement('script'), { src, onload, onerror }));
  });
}

/** Several may ask while one is loaded: it runs once. */
const loading = new Map<string, Promise<unknown>>();

async function load(file: string): Promise<void> {
  if (isWorker) return importScripts(file);
  const known = loading.get(file) ?? loadInPage(file).finally(() => loading.delete(file));
  loading.set(file, known);
  await known;
}

/** Loads the script that sends drafts, unless it is there. */
export async function publishing(): Promise<Publish | undefined> {
  if (globalThis.chatHighlightsPublish === undefined) await load(PUBLISH);
  return globalThis.chatHighlightsPublish;
}

/** Loads the script that syncs, unless it is there. */
export async function syncing(): Promise<SyncScript | undefined> {
  if (globalThis.chatHighlightsSync === undefined) await load(SYNC);
  return globalThis.chatHighlightsSync;
}

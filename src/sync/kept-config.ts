import browser from 'webextension-polyfill';
import { SyncConfig } from './config.ts';

const KEY = 'sync';

/** Where this device syncs; null where the host has not said. */
export async function keptConfig(): Promise<SyncConfig | null> {
  const kept = SyncConfig.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return kept.success ? kept.data : null;
}

/** @param config null: the host has not said */
export function keepConfig(config: SyncConfig | null): Promise<void> {
  return config === null ? browser.storage.local.remove(KEY) : browser.storage.local.set({ [KEY]: config });
}

/** Whether it is among what changed in `storage.local`. */
export function touchesConfig(changes: object): boolean {
  return KEY in changes;
}

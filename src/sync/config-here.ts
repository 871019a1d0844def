import browser from 'webextension-polyfill';
import type { SyncConfig } from './config.ts';
import { keptConfig } from './kept-config.ts';
import { accountTravels } from './remotes/account-travels.ts';

/** Where this device syncs: as the host has said, else through the browser's account, where that has a way. */
export async function configHere(): Promise<SyncConfig> {
  return (await keptConfig()) ?? { kind: (await accountTravels(browser)) ? 'account' : 'off' };
}

import browser from 'webextension-polyfill';
import { fromBase64 } from '../../model/base64.ts';
import { patternOf } from '../../model/match-pattern.ts';
import { type Codec, codecWith, keysOf } from '../../sync/codec.ts';
import type { Remote } from '../../sync/remote.ts';
import { accountRemote } from '../../sync/remotes/account.ts';
import type { RemoteConfig } from './remote-id.ts';

/** Whether the browser lets us ask this remote. */
export async function isPermitted(config: RemoteConfig): Promise<boolean> {
  if (config.kind === 'account') return true;
  const pattern = patternOf(config.kind === 'wordpress' ? config.root : config.address);
  return pattern !== null && (await browser.permissions.contains({ origins: [pattern] }));
}

/** What is put there is encrypted, but for the browser's own account. */
export async function codecFor(config: RemoteConfig): Promise<Codec> {
  return codecWith(config.kind === 'account' ? null : await keysOf(new Uint8Array(fromBase64(config.key))));
}

export async function openRemote(_config: RemoteConfig): Promise<Remote> {
  return accountRemote(browser.storage.sync);
}

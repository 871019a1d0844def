import browser from 'webextension-polyfill';
import { fromBase64 } from '../../model/base64.ts';
import { patternOf } from '../../model/match-pattern.ts';
import { accessTo } from '../../publishing/access.ts';
import { callBlog } from '../../publishing/wordpress/call-blog.ts';
import { type Codec, codecWith, keysOf } from '../../sync/codec.ts';
import { type Remote, RemoteError } from '../../sync/remote.ts';
import { accountRemote } from '../../sync/remotes/account.ts';
import { openRemote } from '../../sync/remotes/registry.ts';
import { wordpressRemote } from '../../sync/remotes/wordpress.ts';
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

/** The access is the connected blog's: where the host has disconnected it here, there is none. */
async function blogRemote(root: string): Promise<Remote> {
  const access = await accessTo(root);
  if (access === null) throw new RemoteError('signed_out', 'no access to the blog is kept here');
  return wordpressRemote((call) => callBlog(access, call));
}

/** The last one: a remote may know what it has told, and has the next question be a small one. */
let last: { readonly config: string; readonly remote: Remote } | undefined;

/** @throws RemoteError where there is no way in any more */
export async function remoteAt(config: RemoteConfig): Promise<Remote> {
  if (config.kind === 'account') return accountRemote(browser.storage.sync);
  if (config.kind === 'wordpress') return blogRemote(config.root);
  const known = JSON.stringify(config);
  const remote = last?.config === known ? last.remote : openRemote(config);
  if (remote === null) throw new TypeError(`no remote of the kind ${config.kind}`);
  last = { config: known, remote };
  return remote;
}

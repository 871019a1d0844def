import browser from 'webextension-polyfill';
import type { BlogAccess } from '../model/blog-call.ts';
import type { BlogUser } from './wordpress/who-am-i.ts';

/*
 * What gives access to blogs stays in this browser: never synced, logged, or part of a backup. Each blog has a key of
 * its own, so that two pages that write at once do not lose each other's.
 */

/** What is kept of a blog: access to it, and who we were there when it was last asked. */
export interface KeptAccess extends BlogAccess {
  readonly as: BlogUser;
}

const PREFIX = 'blog-access ';

/** @param root as `BlogSetting.root` */
export function accessKey(root: string): string {
  return `${PREFIX}${root}`;
}

/** Whether changes of `storage.local` are of what gives access to a blog. */
export function touchesAccess(changes: object): boolean {
  return Object.keys(changes).some((key) => key.startsWith(PREFIX));
}

/** The roots of the blogs that the host has connected in this browser. */
export async function connectedRoots(): Promise<ReadonlySet<string>> {
  const keys = Object.keys(await browser.storage.local.get(null));
  return new Set(keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length)));
}

/**
 * What gives access to a blog from here; null where the host has not connected it in this browser.
 * @param root as `BlogSetting.root`
 */
export async function accessTo(root: string): Promise<KeptAccess | null> {
  const key = accessKey(root);
  // Nothing but `keepAccess` writes there.
  return ((await browser.storage.local.get(key))[key] as KeptAccess | undefined) ?? null;
}

/**
 * Content scripts run beside the scripts of whatever page they are in, and need none of this. Browsers may forget it with
 * the extension's next start, as Chromium does for one that is loaded from a folder. Firefox has no levels.
 */
export async function closeToPages(): Promise<void> {
  const area = browser.storage.local as { setAccessLevel?(level: { accessLevel: string }): Promise<void> };
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

async function put(access: KeptAccess): Promise<void> {
  await closeToPages();
  await browser.storage.local.set({ [accessKey(access.root)]: access });
}

/** One after the other, in whatever page: else what was forgotten could come back. */
function inTurn<T>(root: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(accessKey(root), work);
}

export function keepAccess(access: KeptAccess): Promise<void> {
  return inTurn(access.root, () => put(access));
}

/** Notes as whom we were let in just now; not where the access has been forgotten meanwhile, or is another. */
export function renewAccess(access: KeptAccess): Promise<void> {
  return inTurn(access.root, async () => {
    if ((await accessTo(access.root))?.password === access.password) await put(access);
  });
}

export function forgetAccess(root: string): Promise<void> {
  return inTurn(root, () => browser.storage.local.remove(accessKey(root)));
}

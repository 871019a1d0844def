import browser from 'webextension-polyfill';
import type { BlogAccess } from './wordpress/blog-call.ts';

/*
 * What gives access to blogs stays in this browser: never synced, logged, or part of a backup. Each blog has a key of
 * its own, so that two pages that write at once do not lose each other's.
 */

function keyOf(root: string): string {
  return `blog-access ${root}`;
}

function isAccess(value: unknown): value is BlogAccess {
  if (typeof value !== 'object' || value === null) return false;
  const { root, user, password } = value as Partial<Record<keyof BlogAccess, unknown>>;
  return typeof root === 'string' && typeof user === 'string' && typeof password === 'string';
}

/**
 * What gives access to a blog from here; null where the host has not connected it in this browser.
 * @param root as `BlogSetting.root`
 */
export async function accessTo(root: string): Promise<BlogAccess | null> {
  const key = keyOf(root);
  const kept: unknown = (await browser.storage.local.get(key))[key];
  return isAccess(kept) ? kept : null;
}

/** Content scripts run beside the scripts of whatever page they are in, and need none of this. Firefox has no levels. */
async function closeToPages(): Promise<void> {
  const area = browser.storage.local as { setAccessLevel?(level: { accessLevel: string }): Promise<void> };
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

export async function keepAccess(access: BlogAccess): Promise<void> {
  await closeToPages();
  await browser.storage.local.set({ [keyOf(access.root)]: access });
}

export async function forgetAccess(root: string): Promise<void> {
  await browser.storage.local.remove(keyOf(root));
}

import browser from 'webextension-polyfill';

/** Whether what is put into `storage.sync` travels at all. Firefox for Android has it, and keeps it to itself. */
export function hasAccount(): boolean {
  return browser.storage.sync !== undefined && browser.windows !== undefined;
}

import browser from 'webextension-polyfill';
import type { View } from '../workbench-context.ts';

/** Shows where blogs are connected, in the options. A popup makes room for it. */
export async function openBlogs(view: View): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('options/index.html#blogs') });
  if (view === 'popup') close();
}

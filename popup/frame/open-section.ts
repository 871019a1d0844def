import browser from 'webextension-polyfill';
import type { View } from '../workbench-context.ts';

/** Shows a section of the options, by its anchor. A popup makes room for it. */
export async function openSection(view: View, section: 'blogs' | 'devices'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`options/index.html#${section}`) });
  if (view === 'popup') close();
}

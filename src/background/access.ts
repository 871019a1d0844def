import browser, { type Runtime } from 'webextension-polyfill';
import { pushToTabs } from '../messages/push.ts';
import type { Client } from '../model/client.ts';
import { patternOf } from '../model/match-pattern.ts';
import { fail, type Result } from '../model/result.ts';
import { isForData } from '../store/data-pages.ts';
import { markTab } from './badge.ts';
import { forget } from './page-health.ts';
import { putIn } from './put-in.ts';
import { reinject } from './reinject.ts';
import { registerServers } from './servers.ts';

/** Whether the page that a message came from is granted, not only for the one act, and not only for its data. */
export async function isGranted({ url = '' }: Runtime.MessageSender): Promise<boolean> {
  const pattern = patternOf(url);
  if (pattern === null || !(await browser.permissions.contains({ origins: [pattern] }))) return false;
  return !(await isForData(pattern));
}

/** Forgets the page of a script that is to leave it, and says so. */
export async function dismiss({ tab }: Runtime.MessageSender): Promise<Result<never>> {
  if (tab?.id !== undefined) {
    await forget(tab.id);
    await markTab(tab.id, { seen: 0, doubtful: 0 });
  }
  return fail('forbidden');
}

/** Puts the content script of a client into the page that has asked for it. */
export async function admit(client: Client, sender: Runtime.MessageSender): Promise<Result<null>> {
  const { tab, frameId, documentId } = sender;
  if (tab?.id === undefined || frameId !== 0 || !(await isGranted(sender))) return fail('forbidden');
  // The tab may show another page by now.
  const target = { tabId: tab.id, ...(documentId === undefined ? {} : { documentIds: [documentId] }) };
  return putIn(target, { js: [`content/${client}.js`], css: ['content/button.css'] });
}

/** Follows what the browser grants. Must run in the first turn of the background. */
export function followAccess(): void {
  const follow = async (origins: readonly string[] = []) => reinject([...origins, ...(await registerServers())]);
  browser.permissions.onAdded.addListener(({ origins }) => follow(origins));
  browser.permissions.onRemoved.addListener(async () => {
    await registerServers();
    // What runs in pages that are no longer granted goes.
    await pushToTabs({ push: 'hello' });
  });
  // What was granted for its data becomes a server when that is no longer noted: the browser need not be asked again.
  browser.storage.local.onChanged.addListener(() => follow());
  // Chromium forgets what was registered when it ends, or when the extension is updated.
  follow();
}

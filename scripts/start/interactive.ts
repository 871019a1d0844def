import process from 'node:process';
import { SITE_NAMES } from '../../demo/hosts.ts';
import type { Demo } from '../../demo/server.ts';
import { launch } from '../browser/launch.ts';
import type { StartOptions } from './options.ts';

function whatToTry(demo: Demo, browser: string): string {
  return `
Chat Highlights is in ${browser}, over a demo chat that only this computer serves. Try this:

  1. Click the extension's icon in the toolbar (it may hide behind the puzzle piece), type #${demo.hashtag}
     and create the session. Its other fields can wait.
  2. Back in the timeline every post of the chat has a small button among its own. It picks the post; the arrow
     beside it offers the other sections. New posts keep arriving.
  3. Click the icon again: your picks, the draft, its preview and the download.

The same chat in three shapes:
${SITE_NAMES.map((site) => `  ${demo.chatUrl(site)}`).join('\n')}

Close the browser, or press Ctrl-C here, to end.
`;
}

/** Opens the host's own browser on the demo chat, and returns when it is closed or Ctrl-C is pressed. */
export async function runInteractive(options: StartOptions, demo: Demo): Promise<void> {
  const url = options.url ?? demo.chatUrl(options.site);
  const launched = await launch({
    browser: options.browser,
    extensionDir: options.browser === 'firefox' ? 'dist/firefox' : 'dist/chrome',
    headless: false,
    sites: demo,
    network: demo.hosts.includes(new URL(url).hostname) ? 'closed' : 'open',
  });
  const { browser } = launched;
  const ended = new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
    // Not once: Ctrl-C comes from the terminal and again from whoever runs this script.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
  });
  const [first] = await browser.pages();
  await launched.openSite(url);
  await first?.close();
  console.log(whatToTry(demo, options.browser === 'firefox' ? 'Firefox' : 'Chromium'));
  await ended;
  await launched.close();
}

import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';
import type { LaunchedBrowser, LaunchOptions } from './launched.ts';

/**
 * Starts Chromium (or Chrome, Edge) or Firefox with the extension loaded and the hosts of `sites` answered by the
 * local server.
 * @throws Error with a sentence that says what to install where the browser is missing.
 */
export function launch(options: LaunchOptions): Promise<LaunchedBrowser> {
  return options.browser === 'firefox' ? launchFirefox(options) : launchChromium(options);
}

import type { LaunchOptions } from './launched.ts';

/**
 * Who ends a browser when this process is told to stop: unattended, puppeteer does and ends the process with it; a
 * window is closed by whoever opened it, so that its profile can be deleted afterwards.
 */
export function signals({ headless }: LaunchOptions) {
  return { handleSIGINT: headless, handleSIGTERM: headless, handleSIGHUP: headless };
}

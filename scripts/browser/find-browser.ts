import { existsSync } from 'node:fs';
import process from 'node:process';
import { canInstall, installPackages } from '../packages.ts';

export type BrowserName = 'chromium' | 'firefox';

const PROGRAM_FILES = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];

const CANDIDATES: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge-stable',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...PROGRAM_FILES.map((dir) => `${dir}\\Google\\Chrome\\Application\\chrome.exe`),
    ...PROGRAM_FILES.map((dir) => `${dir}\\Microsoft\\Edge\\Application\\msedge.exe`),
  ],
  firefox: [
    '/usr/bin/firefox',
    '/usr/bin/firefox-esr',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...PROGRAM_FILES.map((dir) => `${dir}\\Mozilla Firefox\\firefox.exe`),
  ],
};

const OVERRIDE: Record<BrowserName, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };
const DEBIAN: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

function installed(name: BrowserName): string | undefined {
  const chosen = process.env[OVERRIDE[name]];
  return chosen ?? CANDIDATES[name].find((path) => existsSync(path));
}

/**
 * Path of the browser's program. Installs it where that can be done without asking.
 * @throws Error with a sentence that says what to install.
 */
export function findBrowser(name: BrowserName): string {
  const found = installed(name);
  if (found !== undefined) return found;
  if (canInstall()) {
    installPackages([DEBIAN[name]]);
    const now = installed(name);
    if (now !== undefined) return now;
  }
  throw new Error(
    `${name === 'chromium' ? 'Chrome, Edge or Chromium' : 'Firefox'} was not found. Install it, or set ${OVERRIDE[name]} to the path of its program.`,
  );
}

import { resolve } from 'node:path';
import process from 'node:process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { grantBefore, keepInstalled, unpackedId } from './chromium-preferences.ts';
import { end } from './end.ts';
import { findBrowser } from './find-browser.ts';
import { install } from './install.ts';
import type { LaunchedBrowser, LaunchOptions } from './launched.ts';
import { profileDir } from './profile-dir.ts';
import { signals } from './signals.ts';
import { workbenchPath } from './workbench-path.ts';

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium's sandbox cannot start as root, as in containers. */
function sandbox(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function route({ sites, network = 'closed' }: LaunchOptions): string[] {
  const rules = sites.hosts.map((host) => `MAP ${host} 127.0.0.1:${sites.port}`);
  if (network === 'closed') rules.push('MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost');
  return [
    `--host-resolver-rules=${rules.join(',')}`,
    `--ignore-certificate-errors-spki-list=${sites.certificate.keyHash}`,
  ];
}

async function stopWorkers(browser: Browser): Promise<void> {
  const [page = await browser.newPage()] = await browser.pages();
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Chromium opens the real toolbar popup only over a window that has the focus. */
async function openToolbarPopup(browser: Browser, baseUrl: string, path: string): Promise<Page> {
  const target = await browser.waitForTarget((t) => t.type() === 'service_worker' && t.url().startsWith(baseUrl));
  const worker = await target.worker();
  if (worker === null) throw new Error('The extension’s service worker cannot be reached.');
  const known = new Set(browser.targets());
  const opened = browser.waitForTarget((t) => !known.has(t) && t.url().startsWith(baseUrl + path), { timeout: 10_000 });
  await Promise.all([opened, worker.evaluate('chrome.action.openPopup()')]);
  return (await opened).asPage();
}

/** Starts Chromium, Chrome or Edge with the extension loaded. */
export async function launchChromium(options: LaunchOptions): Promise<LaunchedBrowser> {
  const profile = profileDir(options.profileDir);
  if (options.granted !== undefined) grantBefore(profile.path, options.extensionDir, options.granted);
  if (options.installed === true) keepInstalled(profile.path, options.extensionDir);
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile.path,
    ...signals(options),
    defaultViewport: options.viewport ?? (options.headless ? { width: 1280, height: 900 } : null),
    ...(options.downloadDir === undefined
      ? {}
      : { downloadBehavior: { policy: 'allow', downloadPath: resolve(options.downloadDir) } as const }),
    args: [...QUIET, ...sandbox(), ...route(options)],
    // Without a display nobody sees the bar that says "controlled by automated test software".
    ...(options.headless ? {} : { ignoreDefaultArgs: ['--enable-automation'] }),
  });
  const extensionId =
    options.installed === true ? unpackedId(options.extensionDir) : await install(browser, options.extensionDir);
  const baseUrl = `chrome-extension://${extensionId}/`;

  const open = async (url: string) => {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  };
  return {
    name: 'chromium',
    browser,
    extensionId,
    baseUrl,
    pid: browser.process()?.pid ?? 0,
    openSite: open,
    openPage: (path) => open(baseUrl + path),
    openWorkbench(view) {
      const path = workbenchPath(options.extensionDir, view);
      return view === 'popup' ? openToolbarPopup(browser, baseUrl, path) : open(baseUrl + path);
    },
    stopWorker: () => stopWorkers(browser),
    async close() {
      await end(browser);
      profile.remove();
    },
  };
}

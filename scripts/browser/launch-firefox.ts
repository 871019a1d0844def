import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { end } from './end.ts';
import { findBrowser } from './find-browser.ts';
import { runInFirefoxChrome } from './firefox-chrome.ts';
import { type HostProxy, startHostProxy } from './host-proxy.ts';
import { install } from './install.ts';
import type { LaunchedBrowser, LaunchOptions } from './launched.ts';
import { profileDir } from './profile-dir.ts';
import { signals } from './signals.ts';
import { workbenchPath } from './workbench-path.ts';

const Manifest = z.object({ browser_specific_settings: z.object({ gecko: z.object({ id: z.string() }) }) });

function geckoId(extensionDir: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  return Manifest.parse(manifest).browser_specific_settings.gecko.id;
}

/** The same extension gets the same address in every profile, so that data outlives a restart. */
function fixedUuid(id: string): string {
  const hex = createHash('sha256').update(id).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

function preferences(options: LaunchOptions, proxy: HostProxy, id: string): Record<string, unknown> {
  const downloads = {
    'browser.download.folderList': 2,
    'browser.download.dir': resolve(options.downloadDir ?? '.'),
    'browser.download.alwaysOpenPanel': false,
  };
  const plainHttp = { 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': proxy.port };
  return {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy.port,
    ...(options.network === 'open' ? {} : plainHttp),
    ...(options.downloadDir === undefined ? {} : downloads),
    'network.trr.mode': 5,
    // The demo's hosts are on the list of those that take no exception to their certificate.
    'network.stricttransportsecurity.preloadlist': false,
    'security.cert_pinning.enforcement_level': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: fixedUuid(id) }),
    // A temporary add-on leaves with the browser; its data must be there at the next start of the same profile.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'datareporting.policy.dataSubmissionEnabled': false,
    'browser.shell.checkDefaultBrowser': false,
  };
}

/** Firefox trusts the local server's certificate, and no other that it would not trust anyway. */
function trust({ sites }: LaunchOptions, profile: string): void {
  const SHA256 = 'OID.2.16.840.1.101.3.4.2.1';
  const lines = sites.hosts.map((host) => `${host}:443:\t${SHA256}\t${sites.certificate.fingerprint}\t`);
  writeFileSync(join(profile, 'cert_override.txt'), `${lines.join('\n')}\n`);
}

async function openExtensionPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  // The default wait never ends on moz-extension pages.
  await page.goto(url, { waitUntil: [] });
  await page.waitForFunction(
    (address) => location.href.startsWith(address) && document.readyState === 'complete',
    { polling: 50 },
    url,
  );
  return page;
}

/** Starts Firefox with the extension loaded as a temporary add-on. */
export async function launchFirefox(options: LaunchOptions): Promise<LaunchedBrowser> {
  const profile = profileDir(options.profileDir);
  const id = geckoId(options.extensionDir);
  const baseUrl = `moz-extension://${fixedUuid(id)}/`;
  trust(options, profile.path);
  const proxy = await startHostProxy(options);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: options.headless,
    userDataDir: profile.path,
    ...signals(options),
    defaultViewport: options.viewport ?? (options.headless ? { width: 1280, height: 900 } : null),
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: preferences(options, proxy, id),
  });
  browser.once('disconnected', () => proxy.close());
  await install(browser, options.extensionDir);
  return {
    name: 'firefox',
    browser,
    extensionId: id,
    baseUrl,
    pid: browser.process()?.pid ?? 0,
    async openSite(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    openPage: (path) => openExtensionPage(browser, baseUrl + path),
    // A popup's own panel is out of reach of WebDriver BiDi: the page is the same one, in a tab.
    openWorkbench: (view) => openExtensionPage(browser, baseUrl + workbenchPath(options.extensionDir, view)),
    async stopWorker() {
      const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`;
      await runInFirefoxChrome(browser, `${policy}.extension.terminateBackground()`);
    },
    async close() {
      await end(browser);
      proxy.close();
      profile.remove();
    },
  };
}

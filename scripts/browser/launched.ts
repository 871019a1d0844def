import type { Browser, Page } from 'puppeteer-core';
import type { Certificate } from './certificate.ts';
import type { BrowserName } from './find-browser.ts';

/** The local server that answers for some hosts of the web; `startDemo` returns one. */
interface Sites {
  readonly port: number;
  readonly hosts: readonly string[];
  readonly certificate: Certificate;
}

export interface LaunchOptions {
  readonly browser: BrowserName;
  /** A built extension: `dist/chrome` or `dist/firefox`. */
  readonly extensionDir: string;
  readonly headless: boolean;
  readonly sites: Sites;
  /** `closed` (the default): every host but those of `sites` and this machine is refused. */
  readonly network?: 'closed' | 'open';
  /** Kept after the browser's end; without it, a fresh one in the system's temporary folder, deleted at the end. */
  readonly profileDir?: string;
  /** Where downloads go, without asking. */
  readonly downloadDir?: string;
  /**
   * Match patterns that Chromium grants as soon as the extension asks for them: its question, which no script can
   * answer, is not shown for what was granted before. Firefox shows its own.
   */
  readonly granted?: readonly string[];
  /**
   * The profile has the extension from an earlier start. Chromium would take away what was granted since if it were
   * installed anew; Firefox does not keep it, but what was granted.
   */
  readonly installed?: boolean;
  /** CSS pixels; 1280 × 900 when headless, else the window's own size. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** How the workbench is shown: in a tab, or as it looks in the side panel or the toolbar popup. */
export type WorkbenchView = 'tab' | 'side' | 'popup';

/** A running browser with the extension in it. */
export interface LaunchedBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly extensionId: string;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  readonly baseUrl: string;
  readonly pid: number;
  /** A new tab on a page of the demo or the web, loaded. */
  openSite(url: string): Promise<Page>;
  /** A new tab on one of the extension's own pages, by its path, loaded. */
  openPage(path: string): Promise<Page>;
  openWorkbench(view: WorkbenchView): Promise<Page>;
  /** Ends the service worker or event page, as the browser does to save memory; the next message wakes it. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

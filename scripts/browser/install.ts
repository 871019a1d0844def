import { resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';

/** Loads an unpacked extension and answers with its id; where that fails, the browser does not stay behind. */
export async function install(browser: Browser, extensionDir: string): Promise<string> {
  try {
    return await browser.installExtension(resolve(extensionDir));
  } catch (error) {
    await browser.close();
    throw error;
  }
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { words } from '../start/words.ts';

/** Not among the documents: only the stores want them, with all their colours. */
const FOLDER = join('out', 'store');

/** What both stores take, in CSS pixels. @see https://developer.chrome.com/docs/webstore/images */
const SCREEN = { width: 1280, height: 800 };
const TILES = [
  { name: 'tile-small', width: 440, height: 280 },
  { name: 'tile-marquee', width: 1400, height: 560 },
];

/** Chromium writes PNGs of 24 bits without transparency, which is what the stores ask for. */
async function save(name: string, page: Page): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name}.png`), await page.screenshot({ captureBeyondViewport: false }));
}

async function shown(page: Page): Promise<void> {
  await page.bringToFront();
  await page.mouse.move(0, 0);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** A page as the stores show it, and afterwards as large as it was. */
async function storePicture(name: string, page: Page): Promise<void> {
  const before = page.viewport();
  await page.setViewport(SCREEN);
  await shown(page);
  await save(name, page);
  await page.setViewport(before);
}

async function press(page: Page, selector: string): Promise<void> {
  await (await page.waitForSelector(selector))?.click();
}

/** What the stores show of an evening: the buttons, the picks with their preview, the check, what goes to the blog. */
export async function storePictures(workbench: Page, timeline: Page): Promise<void> {
  await storePicture('1-timeline', timeline);
  await workbench.bringToFront();
  await storePicture('2-workbench', workbench);
  await press(workbench, '#tab-check');
  await workbench.waitForSelector('#panel-check .note');
  await storePicture('3-check', workbench);
  await press(workbench, '.export-bar .primary');
  await workbench.waitForSelector('dialog.publish canvas.thumbnail');
  await storePicture('4-blog', workbench);
  await workbench.keyboard.press('Escape');
}

/** The tiles of the Chrome Web Store: icon, name and what the extension does. */
export async function storeTiles(browser: Browser): Promise<void> {
  const icon = await readFile('icons/icon.svg', 'utf8');
  const page = await browser.newPage();
  for (const { name, width, height } of TILES) {
    await page.setViewport({ width, height });
    await page.setContent(`<!doctype html><style>
      body { margin: 0; height: 100vh; box-sizing: border-box; padding: 9vh; display: grid; gap: 5vh;
             place-content: center; place-items: center; text-align: center;
             font: 7vh/1.4 system-ui, sans-serif; color: #3a2b00; background: #fff6d6 }
      svg { height: 34vh } h1 { margin: 0; font-size: 12vh; line-height: 1 } p { margin: 0; max-width: 34em; text-wrap: balance }
    </style>${icon}<h1>${words('extension_name')}</h1><p>${words('extension_description')}</p>`);
    await shown(page);
    await save(name, page);
  }
  await page.close();
}

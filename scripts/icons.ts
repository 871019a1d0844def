import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browser/find-browser.ts';

/** Sides in pixels: toolbar (16, 32), lists of extensions (48), stores (128). */
const SIZES = [16, 32, 48, 128];

// Draws icons/icon-*.png from icons/icon.svg, in the browser that will show them.
const svg = await readFile('icons/icon.svg', 'utf8');
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await puppeteer.launch({ executablePath: findBrowser('chromium'), args });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await writeFile(`icons/icon-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}

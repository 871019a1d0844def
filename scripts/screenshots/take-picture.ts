import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ElementHandle, type Page } from 'puppeteer-core';
import { smallPng } from './small-png.ts';

const FOLDER = join('docs', 'pictures');

/** Where an element is in its page, with so many pixels around it. */
async function clipOf(element: ElementHandle<Element>, around: number) {
  return element.evaluate((one, margin) => {
    one.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = one.getBoundingClientRect();
    const [x, y] = [left + scrollX - margin, top + scrollY - margin];
    return { x, y, width: width + 2 * margin, height: height + 2 * margin };
  }, around);
}

/**
 * Puts a picture of a page, or of an element, into the documents' folder. The element has to fit into the window: for
 * what lies beyond it the browser would lay out the page anew.
 * @param around CSS pixels to be seen around the element
 */
export async function takePicture(name: string, of: Page | ElementHandle<Element>, around = 0): Promise<void> {
  const page = of instanceof ElementHandle ? of.frame.page() : of;
  // A tab behind another may not be drawn at all.
  await page.bringToFront();
  const clip = of instanceof ElementHandle ? { clip: await clipOf(of, around) } : {};
  await page.mouse.move(0, 0);
  const png = await page.screenshot({ ...clip, captureBeyondViewport: false });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name}.png`), smallPng(png));
}

import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { paste, pasteOver } from '../../scripts/start/paste.ts';
import { openSummary, SUMMARY, shortcut, storedWords, useTool, written, writtenIs } from './support/prose.ts';
import { BROWSERS, type Stage, stage } from './support/stage.ts';
import { until } from './support/until.ts';
import { createSession, workbenchTab } from './support/workbench.ts';

describe.each(BROWSERS)('prose, in %s', (browser) => {
  let at: Stage;
  let page: Page;
  let text: string;
  const errors: string[] = [];

  /** Closes the workbench, and opens another. */
  async function reopen(): Promise<void> {
    await page.close();
    page = await workbenchTab(at);
    page.on('pageerror', (error) => errors.push(String(error)));
    await openSummary(page);
  }

  beforeAll(async () => {
    at = await stage(browser);
    page = await createSession(at, at.demo.hashtag);
    page.on('pageerror', (error) => errors.push(String(error)));
  });
  afterAll(() => at?.leave());

  beforeEach(async () => {
    text = await openSummary(page);
    await pasteOver(page, text, {});
    await page.focus(text);
  });

  it('is typed and marked up, and is there in the draft and in a new window', async () => {
    await page.keyboard.type('Tonight ');
    await shortcut(page, 'b');
    await page.keyboard.type('corners');
    await shortcut(page, 'b');
    await page.keyboard.type(', by ');
    await useTool(page, 'Italic');
    await page.keyboard.type('Bea');
    await useTool(page, 'Italic');
    await page.keyboard.press('Enter');
    await page.keyboard.type('One');
    await useTool(page, 'Bulleted list');
    await page.keyboard.press('Enter');
    await page.keyboard.type('two ');
    await shortcut(page, 'k');
    await page.waitForSelector('.link-form input:focus');
    await page.keyboard.type('shelves.example/test');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.link-form', { hidden: true });
    await page.keyboard.type('!');
    const html =
      '<p>Tonight <strong>corners</strong>, by <em>Bea</em></p><ul><li><p>One</p></li>' +
      '<li><p>two <a href="https://shelves.example/test">shelves.example/test</a>!</p></li></ul>';
    await writtenIs(page, html);
    await storedWords(page, 'Tonight corners, by Bea\n\n- One\n- two shelves.example/test!');
    await reopen();
    await writtenIs(page, html);
    const draft = () =>
      page.$eval('.paper', (paper) => paper.shadowRoot?.querySelector('.chat-prose')?.innerHTML ?? '');
    await until(async () => (await draft()).includes('<strong>corners</strong>, by <em>Bea</em>'));
    expect(await draft()).toContain('<li>two <a href="https://shelves.example/test">shelves.example/test</a>!</li>');
  });

  it('has its own undo', async () => {
    await page.keyboard.type('Kept');
    await new Promise((resolve) => setTimeout(resolve, 700));
    await page.keyboard.type(' and not');
    await shortcut(page, 'z');
    await writtenIs(page, '<p>Kept</p>');
    await shortcut(page, 'z', 'Shift');
    await writtenIs(page, '<p>Kept and not</p>');
    expect(await page.$eval('[role=status]', (status) => status.textContent)).not.toContain('undo');
  });

  it('takes what Word puts on the clipboard, clean', async () => {
    await paste(page, text, { 'text/html': readFileSync('tests/fixtures/clipboard/word.html', 'utf8') });
    await storedWords(page, readFileSync('tests/fixtures/clipboard/word.txt', 'utf8').trimEnd());
    expect(await written(page)).toMatch(/<ul><li><p>A lamp<\/p><ul><li><p>with a <strong>warm<\/strong> bulb<\/p>/u);
    expect(await page.$$eval(`${text} :is(img, span, [style])`, (all) => all.length)).toBe(0);
  });

  it('keeps the paragraphs of plain text, also those that are empty', async () => {
    await paste(page, text, { 'text/plain': 'One\nline\r\n\r\n\r\n\r\n  Two  spaces\t.' });
    await storedWords(page, 'One\nline\n\n\n\n  Two  spaces\t.');
  });

  it('is the same in two windows that write at once, and neither caret moves', async () => {
    await page.keyboard.type('Hello world');
    await storedWords(page, 'Hello world');
    for (const _ of 'world') await page.keyboard.press('ArrowLeft');
    const other = await workbenchTab(at);
    const otherText = await openSummary(other);
    await writtenIs(other, '<p>Hello world</p>');
    await other.keyboard.press('Home');
    await other.keyboard.type('Well. ');
    await writtenIs(page, '<p>Well. Hello world</p>');
    await page.bringToFront();
    await page.focus(text);
    await page.keyboard.type('big ');
    await writtenIs(other, '<p>Well. Hello big world</p>');
    await other.bringToFront();
    await other.focus(otherText);
    await other.keyboard.type('So. ');
    await storedWords(page, 'Well. So. Hello big world');
    await until(async () => (await written(page)) === (await written(other)));
    await other.close();
  });

  it('is there when the workbench was closed in the middle of a word', async () => {
    await page.keyboard.type('Half a wo');
    await reopen();
    await writtenIs(page, '<p>Half a wo</p>');
    await storedWords(page, 'Half a wo');
  });

  it('can be written without a mouse, and no error was raised', async () => {
    await page.keyboard.type('slanted');
    await shortcut(page, 'a');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press(' ');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await focused()).toBe('Italic');
    // The words are still selected, and show it while the focus is elsewhere.
    await writtenIs(page, '<p><em><span>slanted</span></em></p>');
    expect(await page.$$eval(`${SUMMARY} [aria-pressed=true]`, (all) => all.map((one) => one.ariaLabel))).toEqual([
      'Italic',
    ]);
    expect(errors).toEqual([]);
  });
});

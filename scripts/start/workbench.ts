import type { ElementHandle, Page } from 'puppeteer-core';
import type { Expected } from './expected.ts';
import { pasteOver } from './paste.ts';
import { words } from './words.ts';

const WAIT = 30_000;

/** Pastes over what an input or a text area holds, as a person would, and leaves it. */
async function fill(field: ElementHandle<Element>, value: string): Promise<void> {
  await field.evaluate((element, text) => {
    if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return;
    element.scrollIntoView({ block: 'center' });
    element.focus();
    element.select();
    if (text === '') document.execCommand('delete');
    else document.execCommand('insertText', false, text);
    element.blur();
  }, value);
}

/** Sets a field that is not typed into: a date, a time, a choice from a list. */
async function set(field: ElementHandle<Element>, value: string): Promise<void> {
  await field.evaluate((element, chosen) => {
    if (!(element instanceof HTMLInputElement || element instanceof HTMLSelectElement)) return;
    element.focus();
    element.value = chosen;
    element.dispatchEvent(new Event('input', { bubbles: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
    element.blur();
  }, value);
}

/** The field that a label names, inside of an element. */
async function labelled(page: Page, scope: string, label: string): Promise<ElementHandle<Element>> {
  const handle = await page.waitForFunction(
    (selector, name) => {
      const labels = [...(document.querySelector(selector)?.querySelectorAll('label') ?? [])];
      return labels.find((each) => each.textContent?.trim() === name)?.control;
    },
    { timeout: WAIT, polling: 50 },
    scope,
    label,
  );
  return handle as ElementHandle<Element>;
}

async function press(page: Page, selector: string): Promise<void> {
  await (await page.waitForSelector(selector, { timeout: WAIT }))?.click();
}

/** Creates the session in a workbench that has none yet, and says what it is about. */
export async function createSession(page: Page, expected: Expected): Promise<void> {
  await page.bringToFront();
  await fill(await labelled(page, '.first-run', words('workbench_hashtags')), expected.hashtags);
  await press(page, '.first-run button[type=submit]');
  await press(page, '#tab-session');
  const panel = '#panel-session';
  if (expected.number !== null) {
    await fill(await labelled(page, panel, words('workbench_number')), String(expected.number));
  }
  await fill(await labelled(page, panel, words('workbench_topic')), expected.topic);
  if (expected.host !== '') await fill(await labelled(page, panel, words('workbench_host_handle')), expected.host);
  if (expected.when === null) return;
  const { timeZone, date, start, end } = expected.when;
  await set(await labelled(page, panel, words('workbench_zone')), timeZone);
  await set(await labelled(page, panel, words('workbench_date')), date);
  await set(await labelled(page, panel, words('workbench_start')), start);
  await set(await labelled(page, panel, words('workbench_end')), end);
}

/** Adds a section for picks, named as its kind. */
async function addSection(page: Page, heading: string): Promise<void> {
  const sections = await page.$$('.picks-section');
  await page.evaluate((name) => {
    const button = [...document.querySelectorAll<HTMLElement>('.picks button')].find(
      (each) => each.textContent?.trim() === name,
    );
    button?.click();
  }, words('workbench_add_section'));
  await page.waitForFunction(
    (count) => document.querySelectorAll('.picks-section').length > count,
    {},
    sections.length,
  );
  const field = (await page.$$('.picks-section .section-heading input')).at(-1);
  if (field === undefined) throw new Error('The workbench shows no field for the heading of a new section.');
  await fill(field, heading);
}

/** Adds the sections that a new session does not have. */
export async function addSections(page: Page, headings: readonly string[]): Promise<void> {
  if (headings.length === 0) return;
  await page.bringToFront();
  await press(page, '#tab-picks');
  await page.waitForSelector('.picks-section', { timeout: WAIT });
  for (const heading of headings) await addSection(page, heading);
}

async function fillSection(page: Page, kind: string, text: string): Promise<void> {
  const section = `.words-section[data-section="${kind}"]`;
  const field = await page.waitForSelector(`${section} :is(textarea, [role=textbox])`, { timeout: WAIT });
  const isEditor = (await field?.evaluate((element) => element.role === 'textbox')) === true;
  if (isEditor) await pasteOver(page, `${section} [role=textbox]`, { 'text/plain': text });
  else if (field !== null) await fill(field, text);
}

/** Types everything that the host writes: title, pull quote, summary, about the host, heading of the archive. */
export async function writeWords(page: Page, expected: Expected): Promise<void> {
  await page.bringToFront();
  await press(page, '#tab-words');
  await fill(await labelled(page, '#panel-words', words('workbench_title')), expected.title);
  await fillSection(page, 'pull-quote', expected.pullQuote);
  await fillSection(page, 'summary', expected.summary.join('\n\n'));
  await fillSection(page, 'host', expected.bio);
  if (expected.archiveHeading === '') return;
  const heading = await page.waitForSelector('.words-section[data-section="archive"] .section-heading input');
  if (heading !== null) await fill(heading, expected.archiveHeading);
}

/**
 * Waits until the preview shows these words: the workbench saves a moment after a field is left. Words that never
 * come are for the comparison to tell.
 */
export async function waitForPreview(page: Page, texts: readonly string[]): Promise<void> {
  const lines = texts.flatMap((text) => text.replaceAll('\0', '\uFFFD').split('\n')).map((line) => line.trim());
  const shown = page.waitForFunction(
    (wanted) => {
      const paper = document.querySelector('.paper')?.shadowRoot?.textContent ?? '';
      return wanted.every((line) => paper.includes(line));
    },
    { timeout: WAIT, polling: 100 },
    lines,
  );
  await shown.catch(() => null);
}

/** Presses the download of one format, by the name that the menu gives it. */
export async function pressDownload(page: Page, format: string): Promise<void> {
  await press(page, '.export-bar [aria-haspopup=menu]');
  await page.waitForSelector('.export-bar [role=menuitem]', { timeout: WAIT });
  const items = await page.$$('.export-bar [role=menuitem]');
  for (const item of items) {
    if ((await item.evaluate((element) => element.textContent)) === format) return item.click();
  }
  throw new Error(`The menu of formats has none named “${format}”.`);
}

/** Shows the picks, from their start, and nothing that lies over them. */
export async function showPicks(page: Page): Promise<void> {
  await press(page, '#tab-picks');
  await page.waitForSelector('.picks-section', { timeout: WAIT });
  await (await page.$('.toast .icon-button'))?.click();
  await page.evaluate(() => {
    scrollTo(0, 0);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
}

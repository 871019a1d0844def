import process from 'node:process';
import puppeteer, { type CDPSession, type HTTPRequest } from 'puppeteer-core';
import { findBrowser } from '../browser/find-browser.ts';

export interface SavedPage {
  readonly html: string;
  /** The address it was saved from. */
  readonly url: string;
}

/** A browser for looking into saved pages. */
export interface SavedPages {
  /** Opens a page, runs the script beside the page's own world, as a content script, and gives what the call returns. */
  run(page: SavedPage, script: string, call: string): Promise<unknown>;
  /**
   * The same without showing the page, which takes most of the time where it is large: at its address, the script finds
   * it as the document `saved`.
   */
  runUnseen(page: SavedPage, script: string, call: string): Promise<unknown>;
  close(): Promise<void>;
}

const ARGUMENTS = ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update'];
/** The page's own scripts, styles and pictures stay out; `noscript` stays what it is where scripts are on. */
const POLICY = "default-src 'none'; script-src 'none'; base-uri 'none'; form-action 'none'";
const PATIENCE = 120_000;
const WORLD = 'chat-highlights';
/** Gives the saved page for its own address, once, and nothing for anything else. */
async function answer(request: HTTPRequest, html: string, answered: { done: boolean }): Promise<void> {
  if (answered.done || !request.isNavigationRequest() || request.frame()?.parentFrame() !== null) {
    // Not “failed”: that would put an error page in the place of this one.
    await request.abort('aborted');
    return;
  }
  answered.done = true;
  const headers = { 'content-security-policy': POLICY };
  await request.respond({ status: 200, contentType: 'text/html; charset=utf-8', headers, body: html });
}

async function evaluateApart(session: CDPSession, expressions: readonly string[]): Promise<unknown> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: WORLD };
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', world);
  let value: unknown;
  for (const expression of expressions) {
    const options = { expression, contextId, returnByValue: true, awaitPromise: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
    if (exceptionDetails !== undefined) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    value = result.value;
  }
  return value;
}

/**
 * Starts Chromium for saved pages: no network, no scripts of theirs.
 * @throws Error with a sentence that says what to install where there is no browser.
 */
export async function openSavedPages(): Promise<SavedPages> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    pipe: true,
    protocolTimeout: PATIENCE,
    args: [...ARGUMENTS, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const evaluateAt = async (url: string, html: string, expressions: readonly string[]): Promise<unknown> => {
    const page = await browser.newPage();
    try {
      const answered = { done: false };
      await page.setRequestInterception(true);
      page.on('request', (request) => answer(request, html, answered).catch(() => undefined));
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
      return await evaluateApart(await page.createCDPSession(), expressions);
    } finally {
      await page.close();
    }
  };
  return {
    run: ({ html, url }, script, call) => evaluateAt(url, html, [script, call]),
    runUnseen({ html, url }, script, call) {
      const parse = `var saved = new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html'); undefined`;
      return evaluateAt(url, '<!doctype html>', [script, parse, call]);
    },
    close: () => browser.close(),
  };
}

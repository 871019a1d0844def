import { once } from 'node:events';
import type { Browser } from 'puppeteer-core';

const LIMIT = 10_000;

/** Closes a browser that may be closing already, and waits until its process is gone: until then it writes. */
export async function end(browser: Browser): Promise<void> {
  const program = browser.process();
  const running = program !== null && program.exitCode === null && program.signalCode === null;
  const gone = running ? once(program, 'exit', { signal: AbortSignal.timeout(LIMIT) }) : Promise.resolve();
  // Both fail only where the browser ended by itself, or will not end at all.
  await Promise.allSettled([browser.close(), gone]);
}

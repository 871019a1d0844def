import browser from 'webextension-polyfill';

/** Browsers end a background that has done nothing of theirs for 30 seconds; waiting for a blog counts as nothing. */
const EVERY = 20_000;

/** Keeps the background awake while something goes on. */
export async function keepAwake<T>(during: Promise<T>): Promise<T> {
  const timer = setInterval(() => browser.runtime.getPlatformInfo(), EVERY);
  try {
    return await during;
  } finally {
    clearInterval(timer);
  }
}

import type { Page } from 'puppeteer-core';

const COUNTED = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];

/**
 * A meter of a page's main thread: milliseconds of script, style and layout so far, of the page and of every content
 * script in it. Processor time of that thread and not the clock's, so that a busy machine does not count; nested work
 * counts once.
 * @see https://chromedevtools.github.io/devtools-protocol/tot/Performance/
 */
export async function mainThreadOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.reduce((sum, { name, value }) => (COUNTED.includes(name) ? sum + value * 1000 : sum), 0);
  };
}

import type { Page } from 'puppeteer-core';

/**
 * Bytes alive in a page after a garbage collection: V8's heap and Blink's. Page and content scripts are worlds of one
 * heap; what a content script adds shows against the same page without it.
 */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  // Finalisers of the first collection free what the second one finds.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize + embedderHeapUsedSize;
}

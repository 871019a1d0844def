import browser from 'webextension-polyfill';

interface PageReport {
  /** Id of the adapter that reads the page. */
  readonly site: string;
  /** Markup without anybody's words. */
  readonly file: string;
}

function isReport(value: unknown): value is PageReport {
  return typeof value === 'object' && value !== null && 'site' in value && 'file' in value;
}

/** Has the page of the open tab put together a report on itself. Null where it cannot be had. */
export async function pageReport(): Promise<PageReport | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return null;
  // From the extension's root: Firefox takes other paths from where this page is.
  const files = ['/content/report.js'];
  const [frame] = await browser.scripting.executeScript({ target: { tabId: tab.id }, files }).catch(() => []);
  return isReport(frame?.result) ? frame.result : null;
}

import type { Selectors } from '../../src/sites/apply-fix.ts';
import { bundleForPage, GLOBAL } from './bundle.ts';
import type { readDocument } from './in-page.ts';
import { openSavedPages, type SavedPage } from './saved-pages.ts';

export type DocumentReading = ReturnType<typeof readDocument>;

export interface Reader {
  /**
   * Reads a page with the adapter of the given id; with several, by the one that the page is recognised as.
   * @param selectors of a site-fix file
   */
  read(page: SavedPage, siteIds: readonly string[], selectors?: Selectors): Promise<DocumentReading>;
  close(): Promise<void>;
}

/** Starts a browser and all adapters for reading saved pages. */
export async function openReader(): Promise<Reader> {
  const script = await bundleForPage('scripts/read/in-page.ts');
  const pages = await openSavedPages();
  return {
    read: async (page, siteIds, selectors = {}) =>
      (await pages.runUnseen(
        page,
        script,
        `${GLOBAL}.readDocument(${JSON.stringify(siteIds)}, saved, ${JSON.stringify(selectors)})`,
      )) as DocumentReading,
    close: pages.close,
  };
}

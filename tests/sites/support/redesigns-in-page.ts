import { readDocument } from '../../../scripts/read/in-page.ts';
import { redesigns } from './redesigns.ts';

type Reading = ReturnType<typeof readDocument>;

/** Reads a page as it was saved, and after each redesign. */
export function readRedesigns(siteId: string, saved: Document): { before: Reading; after: Record<string, Reading> } {
  const after = Object.entries(redesigns).map(([name, redesign]) => {
    const page = saved.cloneNode(true) as Document;
    redesign(page);
    return [name, readDocument([siteId], page)] as const;
  });
  return { before: readDocument([siteId], saved), after: Object.fromEntries(after) };
}

import type { Site } from './site.ts';

/** CSS selectors by the adapter's names for what they find. */
export type Selectors = Readonly<Record<string, string>>;

/** Whether this browser can look for it. */
export function isSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

/**
 * What lets a site-fix file take effect on an adapter. Selectors that it lacks stay, or become again, the adapter's own;
 * names that the adapter does not know, and what the browser cannot look for, are passed over. Answers whether the
 * adapter looks for anything else than before.
 */
export function fixable({ selectors }: Site): (fix: Selectors) => boolean {
  const own = { ...selectors };
  return (fix) => {
    const before = `${Object.values(selectors)}`;
    Object.assign(selectors, own);
    for (const [name, selector] of Object.entries(fix)) {
      if (Object.hasOwn(own, name) && isSelector(selector)) selectors[name] = selector;
    }
    return `${Object.values(selectors)}` !== before;
  };
}

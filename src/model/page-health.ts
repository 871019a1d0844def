import type { Health } from './health.ts';

/** How well the page of one tab is understood, as the background keeps it while the browser runs. */
export interface PageHealth extends Health {
  /** Host of the page. */
  readonly host: string;
}

const KEY = /^health (\d+)$/;

/** Key in the browser's session storage. */
export function pageHealthKey(tabId: number): string {
  return `health ${tabId}`;
}

/** The tab that a key of the session storage is of, or null where it is another's. */
export function tabOfKey(key: string): number | null {
  const id = KEY.exec(key)?.[1];
  return id === undefined ? null : Number(id);
}

/** Whether a stored value is one: only our own contexts can write there, so its shape is all that is looked at. */
export function isPageHealth(value: unknown): value is PageHealth {
  return typeof value === 'object' && value !== null && 'host' in value && 'doubtful' in value;
}

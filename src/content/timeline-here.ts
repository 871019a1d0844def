import type { Client } from '../model/client.ts';
import type { Timeline } from './timeline.ts';

/** What the scripts of ours in one page know of each other. */
interface TimelineHere {
  /** The posts of the page, where an adapter is at work. */
  timeline?: Timeline | undefined;
  /** Id of the adapter at work here. */
  site?: string;
  /** Where the browser's menu was opened last. */
  target?: WeakRef<Element> | undefined;
  /** Which client the page is; null if it is none that we can read. There while the loader finds out, and after. */
  client?: Promise<Client | null> | undefined;
  /** The loader is at work. */
  loading?: boolean;
}

/** Scripts of ours in one page share their globals, and the page has no part in them. */
const globals = globalThis as { chatHighlightsHere?: TimelineHere };
globals.chatHighlightsHere ??= {};

export const timelineHere = globals.chatHighlightsHere;

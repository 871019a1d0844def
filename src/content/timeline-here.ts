/** What the content script of a page that we can read offers to one that is put into any page on the host's command. */
interface TimelineHere {
  /** Picks the post around an element, or takes it out. Resolves to false where there is none. */
  pickAt?: ((target: Element) => Promise<boolean>) | undefined;
  /** Where the browser's menu was opened last. */
  target?: WeakRef<Element> | undefined;
}

/** Scripts of ours in one page share their globals, and the page has no part in them. */
const globals = globalThis as { chatHighlightsHere?: TimelineHere };
globals.chatHighlightsHere ??= {};

export const timelineHere = globals.chatHighlightsHere;

import type { DemoData, DemoItem, DemoPost } from '../demo-post.ts';

/** The posts that a page knows of, and what its reader did to them. */
export interface Feed {
  readonly hashtag: string;
  readonly shortcodes: ReadonlySet<string>;
  /** What the timeline shows, the latest first. */
  items(): readonly DemoItem[];
  /** How many have arrived that the timeline does not show yet. */
  waiting(): number;
  showWaiting(): void;
  /** By address without the host. */
  find(path: string): DemoPost | undefined;
  /** Arrived answers to a post, the earliest first. */
  answersTo(id: string): readonly DemoPost[];
  readonly liked: Set<string>;
  readonly reposted: Set<string>;
  readonly opened: Set<string>;
}

/** Posts that arrived after the page was loaded wait for a click, or are shown at once. */
type Insertion = 'on-request' | 'at-once';

/** Fetches the chat and calls `arrived` whenever more of it has come. */
export async function loadFeed(insertion: Insertion, arrived: () => void): Promise<Feed> {
  const response = await fetch('/demo-chat/data.json');
  const data = (await response.json()) as DemoData;
  // The page's clock may be another machine's.
  const offset = data.now - Date.now();
  let here = 0;
  let shown = 0;

  const advance = () => {
    const now = Date.now() + offset;
    while ((data.items[here]?.arrives ?? Number.POSITIVE_INFINITY) <= now) here += 1;
    if (insertion === 'at-once') shown = here;
    const next = data.items[here];
    if (next === undefined) return;
    setTimeout(
      () => {
        advance();
        arrived();
      },
      Math.max(next.arrives - now, 0),
    );
  };
  advance();
  shown = here;

  const known = () => data.items.slice(0, here);
  return {
    hashtag: data.hashtag,
    shortcodes: new Set(Object.keys(data.customEmoji)),
    items: () => data.items.slice(0, shown).toReversed(),
    waiting: () => here - shown,
    showWaiting() {
      shown = here;
    },
    find: (path) => data.items.find(({ post }) => post.path === path)?.post,
    answersTo: (id) =>
      known().flatMap(({ post, repostedBy }) => (repostedBy === null && post.replyTo?.id === id ? post : [])),
    liked: new Set(),
    reposted: new Set(),
    opened: new Set(),
  };
}

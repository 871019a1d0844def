/** Somebody, as one network shows them. */
export interface DemoPerson {
  /** Without `@`. */
  readonly handle: string;
  readonly name: string;
  /** Address of their page, without the host. */
  readonly path: string;
  /** Address of their picture. */
  readonly avatar: string;
}

interface DemoPicture {
  readonly url: string;
  readonly alt: string;
}

/** A post as one network has it: what its page shows, and what an adapter must read from it. */
export interface DemoPost {
  /** The network's own. */
  readonly id: string;
  /** Permalink, without and with the host. */
  readonly path: string;
  readonly url: string;
  readonly author: DemoPerson;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly text: string;
  /** Hashtags of a last paragraph that held nothing else: Mastodon shows them below the text. With `#`. */
  readonly tagLine: readonly string[];
  /** BCP 47. */
  readonly lang: string;
  readonly replyTo: { readonly id: string; readonly person: DemoPerson } | null;
  readonly quote: DemoPost | null;
  readonly media: readonly DemoPicture[];
  readonly warning: string | null;
  readonly promoted: boolean;
  readonly optedOut: boolean;
  readonly counts: { readonly replies: number; readonly reposts: number; readonly likes: number };
}

/** One entry of the timeline. */
export interface DemoItem {
  /** Of this entry: the post's, or the repost's own. */
  readonly id: string;
  readonly post: DemoPost;
  readonly repostedBy: DemoPerson | null;
  /** When the page comes to know of it; milliseconds since 1970. */
  readonly arrives: number;
}

/** What the page fetches. */
export interface DemoData {
  readonly hashtag: string;
  /** The latest entry last. */
  readonly items: readonly DemoItem[];
  /** The server's clock, milliseconds since 1970. */
  readonly now: number;
  readonly customEmoji: Readonly<Record<string, string>>;
}

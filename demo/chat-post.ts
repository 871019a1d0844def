import type { SessionFile } from '../src/model/session-file.ts';

export interface Person {
  readonly handle: string;
  readonly name: string;
  /** Handles on the other two networks, where they differ. */
  readonly bluesky?: string;
  readonly mastodon?: string;
  /** Asked not to be found or quoted outside the network. */
  readonly optedOut?: true;
}

interface Picture {
  /** Name of a drawing in `pictures/`. */
  readonly picture: string;
  /** Empty where the author gave none. */
  readonly alt: string;
}

/** A post of a chat, the same on every network. */
export interface ChatPost {
  /** For `replyTo` and `quotes`. */
  readonly key?: string;
  /** The author's handle. */
  readonly by: string;
  readonly text: string;
  /** BCP 47; English where absent. */
  readonly lang?: string;
  /** Key of the post that this one answers. */
  readonly replyTo?: string;
  /** Key of the post that this one shows. */
  readonly quotes?: string;
  /** Handles of those who brought it into the timeline again. */
  readonly repostedBy?: readonly string[];
  readonly media?: readonly Picture[];
  /** A content warning, on the network that has them. */
  readonly warning?: string;
  /** An advertisement. */
  readonly promoted?: true;
  /** The section that the host picks it for, as session files name it; none of them without. */
  readonly kind?: string;
  /** What a replayed file says of it: a permalink on one of the networks, and when it was published. */
  readonly url?: string;
  readonly time?: number;
}

/** A chat: who took part and what they wrote, the earliest post first. */
export interface Chat {
  /** As people write it, without `#`. */
  readonly hashtag: string;
  readonly host: Person;
  readonly people: readonly Person[];
  readonly posts: readonly ChatPost[];
  /** What its host writes about it. */
  readonly session: SessionFile;
  /** Shortcodes that Mastodon shows as pictures, each with the character that the other networks have for it. */
  readonly customEmoji: Readonly<Record<string, string>>;
  /** Whether Mastodon moves a last paragraph of hashtags out of the text, as it does; a replayed text stays whole. */
  readonly tagLines: 'apart' | 'in-text';
}

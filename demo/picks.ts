import type { Chat } from './chat-post.ts';
import type { DemoItem, DemoPost } from './demo-post.ts';

/** A post that the host picks, as one network shows it. */
export interface DemoPick {
  /** The section it is for, as session files name it. */
  readonly kind: string;
  readonly post: DemoPost;
}

/** What the host of a chat picks from a network's timeline of it. */
export function picksOn(chat: Chat, timeline: readonly DemoItem[]): DemoPick[] {
  const published = timeline.filter(({ repostedBy }) => repostedBy === null);
  return chat.posts.flatMap(({ kind }, index) => {
    const post = published[index]?.post;
    return kind === undefined || post === undefined ? [] : [{ kind, post }];
  });
}

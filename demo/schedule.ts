import type { ChatPost } from './chat-post.ts';

/** When a post was published, and when the page comes to know of it; milliseconds since 1970. */
export interface Moment {
  readonly time: number;
  readonly arrives: number;
}

/** So many posts are there when a streamed chat starts. */
const FIRST_BATCH = 45;
const HOUR = 3_600_000;
const HALF_MINUTE = 30_000;

/** Posts never come evenly; the same gaps in every run. */
function jitter(index: number): number {
  return 0.4 + (((index * 37) % 13) / 12) * 1.2;
}

/**
 * Spreads posts over time.
 * @param start when the demo was started, milliseconds since 1970
 * @param pace milliseconds between two arrivals on average; 0: everything was published before the start
 */
export function schedule(posts: readonly ChatPost[], start: number, pace: number): Moment[] {
  const before = pace === 0 ? posts.length : Math.min(FIRST_BATCH, posts.length);
  const gap = Math.min(HALF_MINUTE, HOUR / Math.max(before, 1));
  let next = start;
  return posts.map((post, index) => {
    if (index < before) {
      const time = post.time ?? Math.floor(start - (before - index) * gap);
      return { time, arrives: Math.min(time, start) };
    }
    next += Math.round(pace * jitter(index));
    return { time: post.time ?? next, arrives: next };
  });
}

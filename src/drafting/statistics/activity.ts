import type { Post } from '../../model/post.ts';
import type { Window } from '../../model/window.ts';

/** A stretch of time, from `start` (an ISO instant) to just before `end`; the last one holds its end too. */
interface Bin {
  readonly start: string;
  readonly end: string;
  readonly posts: number;
}

/** How many posts there were when, inside the session's window. */
export interface Activity {
  /** How long a bin is; the last one may be cut short by the end of the window. */
  readonly binSeconds: number;
  readonly bins: readonly Bin[];
  /** Posts before or after the window: in no bin. */
  readonly outside: number;
  /** Posts whose time no page told: in no bin. */
  readonly untimed: number;
}

const MAX_BINS = 60;
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Seconds that people count in. No step is more than five times the one before, so there are always twelve or more. */
const WIDTHS = [
  ...[1, 2, 5, 10, 15, 30],
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 3, 6, 12].map((hours) => hours * HOUR),
  ...[1, 2, 7, 14, 28].map((days) => days * DAY),
];

/** The shortest width in seconds that makes 60 bins or fewer of a span in milliseconds. */
function widthFor(span: number): number {
  const fits = (width: number) => Math.ceil(span / 1000 / width) <= MAX_BINS;
  const known = WIDTHS.find(fits);
  if (known !== undefined) return known;
  let width = 28 * DAY;
  while (!fits(width)) width *= 2;
  return width;
}

/** The window in milliseconds since 1970; where it has no start or no end, the first or last post stands for it. */
function bounds(window: Window, times: readonly number[]): { from: number; to: number } {
  let from = window.start === null ? Number.POSITIVE_INFINITY : Date.parse(window.start);
  let to = window.end === null ? Number.NEGATIVE_INFINITY : Date.parse(window.end);
  for (const time of times) {
    if (window.start === null && time < from) from = time;
    if (window.end === null && time > to) to = time;
  }
  return { from, to };
}

/**
 * Posts by time, in 12 to 60 bins of one width (fewer only in less than twelve seconds), the empty ones too. There
 * are none without a span of time: no window and fewer than two posts with different times.
 */
export function activityOf(posts: readonly Post[], window: Window): Activity {
  const times = posts.flatMap(({ time }) => (time === null ? [] : [Date.parse(time)]));
  const untimed = posts.length - times.length;
  const { from, to } = bounds(window, times);
  if (from >= to) return { binSeconds: 0, bins: [], outside: times.length, untimed };
  const binSeconds = widthFor(to - from);
  const width = binSeconds * 1000;
  const counts = new Array<number>(Math.ceil((to - from) / width)).fill(0);
  let outside = 0;
  for (const time of times) {
    const at = Math.min(Math.floor((time - from) / width), counts.length - 1);
    if (time < from || time > to) outside += 1;
    else counts[at] = (counts[at] ?? 0) + 1;
  }
  const bins = counts.map((count, index) => ({
    start: new Date(from + index * width).toISOString(),
    end: new Date(Math.min(from + (index + 1) * width, to)).toISOString(),
    posts: count,
  }));
  return { binSeconds, bins, outside, untimed };
}

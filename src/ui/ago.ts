import { locale } from './locale.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const UNITS = [
  ['second', 1000, MINUTE],
  ['minute', MINUTE, HOUR],
  ['hour', HOUR, DAY],
  ['day', DAY, Infinity],
] as const;

/** Making one costs a thousand times what using it does. */
const formats = new Map<string, Intl.RelativeTimeFormat>();

function formatWith(numeric: 'auto' | 'always'): Intl.RelativeTimeFormat {
  const known = formats.get(numeric) ?? new Intl.RelativeTimeFormat(locale(), { style: 'short', numeric });
  formats.set(numeric, known);
  return known;
}

/** How long ago something was, in the largest unit that fits; what a clock has put into the future is now. */
export function ago(at: number, now: number): string {
  const past = Math.max(0, now - at);
  const [unit, length] = UNITS.find(([, , below]) => past < below) ?? UNITS[3];
  const count = Math.floor(past / length);
  // A day is 24 hours here, not the day of the calendar that "yesterday" would name.
  return formatWith(count === 0 ? 'auto' : 'always').format(-count, unit);
}

/** Milliseconds after which `ago` is worth saying anew: it is never far wrong, and seldom costs anything. */
export function agoHolds(at: number, now: number): number {
  const past = Math.max(0, now - at);
  if (past < MINUTE) return 10_000;
  return past < HOUR ? MINUTE : HOUR;
}

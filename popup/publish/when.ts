import { locale } from '../../src/ui/locale.ts';

/** Milliseconds from which a time of day may well be another day's. */
const HALF_A_DAY = 12 * 3_600_000;

/** The time of day, to the second. */
export function clockTime(at: number): string {
  return new Date(at).toLocaleTimeString(locale(), { timeStyle: 'medium' });
}

/** When something was: by the clock where that is not long ago, else with the day. */
export function since(at: number, now = Date.now()): string {
  const style = Math.abs(now - at) < HALF_A_DAY ? {} : ({ dateStyle: 'medium' } as const);
  return new Date(at).toLocaleString(locale(), { ...style, timeStyle: 'short' });
}

/** Milliseconds. */
const FIRST = 5_000;
const LONGEST = 15 * 60_000;

/**
 * How long to wait before the next try, in milliseconds: twice as long each time, and never as long as others who failed
 * at the same moment.
 * @param tries that came to nothing, in a row; 1 after the first
 * @param random from 0 to 1
 */
export function backoff(tries: number, random: number): number {
  return Math.min(LONGEST, FIRST * 2 ** (tries - 1)) * (0.75 + random / 2);
}

/** A value with its noise. */
export interface Spread {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The middle value; of an even number, the mean of the two in the middle.
 * @throws RangeError where there is none
 */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new RangeError('the median of nothing');
  return (lower + upper) / 2;
}

/** The median of what the runs gave, and how far apart they lie. */
export function spreadOf(runs: readonly number[]): Spread {
  return { value: median(runs), low: Math.min(...runs), high: Math.max(...runs) };
}

import { type Spread, spreadOf } from './spread.ts';

/** What a figure is called, and what it must not exceed. */
export interface Naming {
  readonly name: string;
  readonly bar: number;
  /** `×` for ratios; else the unit of value, bar, low and high. */
  readonly unit: '×' | 'B';
}

/** One measured figure: the median of its runs, the least and the greatest. */
export interface Figure extends Naming, Spread {
  /** How many runs it was taken from. */
  readonly runs: number;
}

/**
 * Takes one figure, or several that come from the same pages.
 * @param runs how many rounds; a figure that takes minutes may do with fewer
 */
export type Measure = (runs: number) => Promise<readonly Figure[]>;

export function figureOf(naming: Naming, runs: readonly number[]): Figure {
  const rounded = Object.entries(spreadOf(runs)).map(([key, value]) => [key, Number(value.toPrecision(6))]);
  const { name, bar, unit } = naming;
  const { value, low, high } = Object.fromEntries(rounded) as unknown as Spread;
  return { name, value, bar, unit, low, high, runs: runs.length };
}

export function isMissed({ value, bar }: Figure): boolean {
  return value > bar;
}

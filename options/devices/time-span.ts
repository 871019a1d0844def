import { locale } from '../../src/ui/locale.ts';

const MINUTE = 60_000;

const UNITS = [
  ['year', 365 * 24 * 60 * MINUTE],
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
] as const;

/** So many milliseconds, in the largest unit that fits. */
export function timeSpan(length: number): string {
  const [unit, whole] = UNITS.find(([, one]) => length >= one) ?? UNITS[3];
  const format = new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'long' });
  return format.format(Math.floor(length / whole));
}

import { locale } from '../../src/ui/locale.ts';

const UNITS = [
  ['megabyte', 1_000_000],
  ['kilobyte', 1000],
] as const;

/** So many bytes, as people say it: no less than a tenth of a kilobyte, where there are any. */
export function sizeWords(bytes: number): string {
  const [unit, length] = UNITS.find(([, whole]) => bytes >= whole) ?? UNITS[1];
  const format = new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit,
    maximumFractionDigits: bytes < 10 * length ? 1 : 0,
  });
  return format.format(Math.max(bytes, bytes === 0 ? 0 : length / 10) / length);
}

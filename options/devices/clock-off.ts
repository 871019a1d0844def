import { locale } from '../../src/ui/locale.ts';

const MINUTE = 60_000;
/** Milliseconds that clocks may differ without anybody noticing. */
const NOTICED = 5 * MINUTE;

const UNITS = [
  ['year', 365 * 24 * 60 * MINUTE],
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
] as const;

/** By how much a device's clock is ahead of ours, in words, when it has been seen at a time that is yet to come; else null. */
export function ahead(seenAt: number, now: number): string | null {
  const by = seenAt - now;
  if (by < NOTICED) return null;
  const [unit, length] = UNITS.find(([, whole]) => by >= whole) ?? UNITS[3];
  return new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'long' }).format(Math.floor(by / length));
}

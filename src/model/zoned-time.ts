import { knownZone } from './known-zone.ts';

/** A moment as calendar and clock show it: `2026-03-29` and `20:00`. */
export interface LocalTime {
  readonly date: string;
  readonly time: string;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs a thousand times what using it does. */
function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone: knownZone(timeZone),
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
}

/** What calendar and clock show in a time zone at an instant (milliseconds since 1970). */
export function localTime(instant: number, timeZone: string): LocalTime {
  const parts = new Map(
    formatFor(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => (parts.get(type) ?? '').padStart(2, '0');
  const year = part('year').padStart(4, '0');
  return { date: `${year}-${part('month')}-${part('day')}`, time: `${part('hour')}:${part('minute')}` };
}

function asIfUtc({ date, time }: LocalTime): number {
  return Date.parse(`${date}T${time}Z`);
}

/** How far the zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  return asIfUtc(localTime(instant, timeZone)) - Math.floor(instant / MINUTE) * MINUTE;
}

/**
 * The instant (milliseconds since 1970) at which a zone's calendar and clock show this, to the minute; NaN if it is
 * no date and time. Of an hour that comes twice when clocks go back, the first; a time that is left out when they go
 * forward counts on from before: 01:30 is then 02:30. These are the rules of `Temporal`'s `compatible`.
 */
export function instantOf(local: LocalTime, timeZone: string): number {
  const wall = asIfUtc(local);
  if (Number.isNaN(wall)) return Number.NaN;
  const before = offsetAt(wall - DAY, timeZone);
  const after = offsetAt(wall + DAY, timeZone);
  const candidates = [wall - before, wall - after].sort((a, b) => a - b);
  const shown = candidates.find((instant) => instant + offsetAt(instant, timeZone) === wall);
  return shown ?? wall - before;
}

/** The date that many days later (or earlier). */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

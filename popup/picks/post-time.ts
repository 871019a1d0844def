import { knownZone } from '../../src/model/known-zone.ts';
import { localTime } from '../../src/model/zoned-time.ts';
import { locale } from '../../src/ui/locale.ts';

interface Formats {
  readonly time: Intl.DateTimeFormat;
  readonly date: Intl.DateTimeFormat;
  readonly full: Intl.DateTimeFormat;
}

const formats = new Map<string, Formats>();

/** Making a format costs a thousand times what using it does. */
function formatsFor(zone: string): Formats {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const timeZone = knownZone(zone);
  const made: Formats = {
    time: new Intl.DateTimeFormat(locale(), { timeStyle: 'short', timeZone }),
    date: new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short', timeZone }),
    full: new Intl.DateTimeFormat(locale(), { dateStyle: 'full', timeStyle: 'long', timeZone }),
  };
  formats.set(zone, made);
  return made;
}

/**
 * When a post was published, for people: the time alone if it was on the day of the session.
 * @param day an instant of that day, or null where it is not known
 */
export function postTime(time: string, zone: string, day: string | null): { short: string; full: string } {
  const at = Date.parse(time);
  const format = formatsFor(zone);
  const sameDay = day !== null && localTime(at, zone).date === localTime(Date.parse(day), zone).date;
  return { short: (sameDay ? format.time : format.date).format(at), full: format.full.format(at) };
}

import type { SessionFile } from '../../src/model/session-file.ts';
import { localTime } from '../../src/model/zoned-time.ts';

/** When a session is, as its host types it: by the clocks of its time zone. */
export interface When {
  readonly timeZone: string;
  /** `2026-03-29` */
  readonly date: string;
  /** `20:00`; the end may be empty. */
  readonly start: string;
  readonly end: string;
}

/** What the fields of the workbench can hold: whole minutes. Null where the file does not say when. */
export function whenOf({ start, end, timeZone }: Pick<SessionFile, 'start' | 'end' | 'timeZone'>): When | null {
  if (typeof start !== 'string') return null;
  const zone = Intl.supportedValuesOf('timeZone').find((each) => each === timeZone) ?? 'UTC';
  const from = localTime(Date.parse(start), zone);
  const to = typeof end === 'string' ? localTime(Date.parse(end), zone) : null;
  return { timeZone: zone, date: from.date, start: from.time, end: to?.time ?? '' };
}

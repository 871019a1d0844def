import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextWeekly } from '../../../src/model/weekly.ts';
import { addDays, instantOf, localTime } from '../../../src/model/zoned-time.ts';

const LONDON = 'Europe/London';
const last = { start: '2026-03-24T20:00:00.000Z', end: '2026-03-24T21:30:00.000Z' };
const at = (instant: string) => Date.parse(instant);

describe('the next session of a weekly chat', () => {
  it('keeps the clock times over the start and the end of daylight saving', () => {
    expect(nextWeekly(last, LONDON, at('2026-03-25T09:00:00Z'))).toEqual({
      start: '2026-03-31T19:00:00.000Z',
      end: '2026-03-31T20:30:00.000Z',
    });
    const summer = { start: '2026-10-20T19:00:00.000Z', end: '2026-10-20T20:30:00.000Z' };
    expect(nextWeekly(summer, LONDON, at('2026-10-21T09:00:00Z'))).toEqual({
      start: '2026-10-27T20:00:00.000Z',
      end: '2026-10-27T21:30:00.000Z',
    });
  });

  it('leaves out weeks that are over, and counts the day itself as not over until midnight', () => {
    const start = (now: string) => nextWeekly(last, LONDON, at(now)).start;
    expect(start('2026-01-01T00:00:00Z')).toBe('2026-03-31T19:00:00.000Z');
    expect(start('2026-03-31T22:59:00Z')).toBe('2026-03-31T19:00:00.000Z');
    // Midnight in London, an hour before that of UTC.
    expect(start('2026-03-31T23:00:00Z')).toBe('2026-04-07T19:00:00.000Z');
    expect(start('2027-06-16T12:00:00Z')).toBe('2027-06-22T19:00:00.000Z');
  });

  it('counts on from before where the clocks leave the time out, and takes the first where they show it twice', () => {
    const gap = { start: '2026-03-22T01:30:00.000Z', end: '2026-03-22T03:00:00.000Z' };
    expect(nextWeekly(gap, LONDON, 0)).toEqual({ start: '2026-03-29T01:30:00.000Z', end: '2026-03-29T02:00:00.000Z' });
    const twice = { start: '2026-10-18T00:30:00.000Z', end: '2026-10-18T02:00:00.000Z' };
    expect(nextWeekly(twice, LONDON, 0)).toEqual({
      start: '2026-10-25T00:30:00.000Z',
      end: '2026-10-25T03:00:00.000Z',
    });
  });

  it('lasts as long as before where the clocks would end it before it starts', () => {
    // 01:30 to 02:15, on the night without the hour from 01:00: 02:30 to 02:15.
    const gap = { start: '2026-03-22T01:30:00.000Z', end: '2026-03-22T02:15:00.000Z' };
    expect(nextWeekly(gap, LONDON, 0)).toEqual({ start: '2026-03-29T01:30:00.000Z', end: '2026-03-29T02:15:00.000Z' });
  });

  it('keeps the end’s clock time after a session during which the clocks were changed', () => {
    // 00:30 to 03:00 by the clocks, which is an hour and a half on that night.
    const short = { start: '2026-03-29T00:30:00.000Z', end: '2026-03-29T02:00:00.000Z' };
    expect(nextWeekly(short, LONDON, 0)).toEqual({
      start: '2026-04-04T23:30:00.000Z',
      end: '2026-04-05T02:00:00.000Z',
    });
  });

  it('goes over midnight', () => {
    const late = { start: '2026-03-24T23:00:00.000Z', end: '2026-03-25T00:30:00.000Z' };
    expect(nextWeekly(late, LONDON, 0)).toEqual({ start: '2026-03-31T22:00:00.000Z', end: '2026-03-31T23:30:00.000Z' });
  });

  it('has no time where the last one had none', () => {
    expect(nextWeekly({ start: null, end: last.end }, LONDON, 0)).toEqual({ start: null, end: null });
    expect(nextWeekly({ ...last, end: null }, LONDON, 0)).toEqual({ start: '2026-03-31T19:00:00.000Z', end: null });
  });

  it('keeps weekday and clock time in any zone at any date, but for times that the clocks leave out', () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const minutes = fc.integer({ min: Date.UTC(1990, 0) / 60_000, max: Date.UTC(2037, 0) / 60_000 });
    const lengths = fc.integer({ min: 1, max: 600 });
    const waits = fc.integer({ min: -60 * 24 * 30, max: 60 * 24 * 400 });
    fc.assert(
      fc.property(zones, minutes, lengths, waits, (zone, minute, length, wait) => {
        const start = minute * 60_000;
        const now = start + wait * 60_000;
        const session = { start: new Date(start).toISOString(), end: new Date(start + length * 60_000).toISOString() };
        const next = nextWeekly(session, zone, now);
        const [begins, ends] = [at(next.start ?? ''), at(next.end ?? '')];
        expect(ends).toBeGreaterThan(begins);

        const from = localTime(start, zone);
        const today = localTime(now, zone).date;
        const shown = localTime(begins, zone);
        const meant = weekOf(from.date, today);
        const leftOut = localTime(instantOf({ date: meant, time: from.time }, zone), zone).time !== from.time;
        if (leftOut) expect(shown.date >= meant).toBe(true);
        else expect(shown).toEqual({ date: meant, time: from.time });
      }),
      { numRuns: 2000 },
    );
  });
});

/** By counting on, week by week. */
function weekOf(date: string, today: string): string {
  let next = addDays(date, 7);
  while (next < today) next = addDays(next, 7);
  return next;
}

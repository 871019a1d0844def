import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownZone } from '../../../src/model/known-zone.ts';
import { addDays, instantOf, localTime } from '../../../src/model/zoned-time.ts';

const iso = (date: string, time: string, zone: string) => new Date(instantOf({ date, time }, zone)).toISOString();

describe('the instant of a local time', () => {
  it.each([
    // Clocks in London go forward on 29 March 2026 at 01:00 UTC and back on 25 October at 01:00 UTC.
    ['2026-03-28', '20:00', 'Europe/London', '2026-03-28T20:00:00.000Z'],
    ['2026-03-29', '00:59', 'Europe/London', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '02:00', 'Europe/London', '2026-03-29T01:00:00.000Z'],
    ['2026-03-29', '20:00', 'Europe/London', '2026-03-29T19:00:00.000Z'],
    ['2026-10-25', '00:59', 'Europe/London', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25', '02:00', 'Europe/London', '2026-10-25T02:00:00.000Z'],
    // New York changes at 02:00 local time.
    ['2026-03-08', '03:00', 'America/New_York', '2026-03-08T07:00:00.000Z'],
    ['2026-11-01', '20:00', 'America/New_York', '2026-11-02T01:00:00.000Z'],
    // Offsets that are no whole hours, and the ends of the world.
    ['2026-05-01', '20:00', 'Asia/Kathmandu', '2026-05-01T14:15:00.000Z'],
    ['2026-05-01', '00:00', 'Pacific/Kiritimati', '2026-04-30T10:00:00.000Z'],
    ['2026-05-01', '23:59', 'Pacific/Pago_Pago', '2026-05-02T10:59:00.000Z'],
    ['2026-12-31', '23:30', 'UTC', '2026-12-31T23:30:00.000Z'],
  ])('%s %s in %s is %s', (date, time, zone, instant) => {
    expect(iso(date, time, zone)).toBe(instant);
  });

  it('counts on from before where clocks leave the time out', () => {
    expect(iso('2026-03-29', '01:30', 'Europe/London')).toBe('2026-03-29T01:30:00.000Z');
    expect(localTime(instantOf({ date: '2026-03-29', time: '01:30' }, 'Europe/London'), 'Europe/London').time).toBe(
      '02:30',
    );
    // Samoa left out a whole day.
    expect(iso('2011-12-30', '12:00', 'Pacific/Apia')).toBe('2011-12-30T22:00:00.000Z');
  });

  it('is the first of two where clocks show the time twice', () => {
    expect(iso('2026-10-25', '01:30', 'Europe/London')).toBe('2026-10-25T00:30:00.000Z');
    // Lord Howe Island goes back by half an hour.
    expect(iso('2026-04-05', '01:45', 'Australia/Lord_Howe')).toBe('2026-04-04T14:45:00.000Z');
  });

  it('is no instant for what is no date or time', () => {
    expect(instantOf({ date: '2026-02-30', time: '20:00' }, 'Europe/London')).not.toBe(0);
    expect(instantOf({ date: '', time: '20:00' }, 'Europe/London')).toBeNaN();
    expect(instantOf({ date: '2026-02-03', time: '' }, 'Europe/London')).toBeNaN();
  });
});

describe('local time and instant', () => {
  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const minutes = fc.integer({ min: Date.UTC(1990, 0) / 60_000, max: Date.UTC(2037, 0) / 60_000 });

  it('lead to each other, at any minute in any zone', () => {
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const instant = minute * 60_000;
        const shown = localTime(instant, zone);
        const back = instantOf(shown, zone);
        // A time that comes twice leads to the first of the two.
        expect(localTime(back, zone)).toEqual(shown);
        expect(instant - back).toBeGreaterThanOrEqual(0);
        expect(instant - back).toBeLessThanOrEqual(24 * 3_600_000);
      }),
      { numRuns: 1000 },
    );
  });

  it('take a zone that the browser does not know for UTC', () => {
    expect(knownZone('Moon/Tranquillity')).toBe('UTC');
    expect(localTime(Date.UTC(2026, 0, 2, 3, 4), 'Moon/Tranquillity')).toEqual({ date: '2026-01-02', time: '03:04' });
  });
});

describe('days', () => {
  it('are added over the ends of months and years', () => {
    expect(addDays('2026-12-28', 7)).toBe('2027-01-04');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });
});

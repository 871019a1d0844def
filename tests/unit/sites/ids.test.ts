import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeOfMastodonId, timeOfTid, timeOfXId } from '../../../src/sites/reading/ids.ts';

const TID_DIGITS = '234567abcdefghijklmnopqrstuvwxyz';

function tidOf(microseconds: bigint, clock: bigint): string {
  let value = (microseconds << 10n) | clock;
  let tid = '';
  for (let digit = 0; digit < 13; digit += 1) {
    tid = `${TID_DIGITS[Number(value & 31n)]}${tid}`;
    value >>= 5n;
  }
  return tid;
}

/** Milliseconds of the years in which the networks made such ids, and some to come. */
const milliseconds = fc.integer({ min: Date.UTC(2016, 0), max: Date.UTC(2060, 0) });

describe('time from an id', () => {
  test('X: an id whose time is known', () => {
    expect(timeOfXId('934106870834454529')).toBe('2017-11-24T17:10:07.530Z');
  });

  test('X: whatever the lower 22 bits are', () => {
    fc.assert(
      fc.property(milliseconds, fc.bigInt(0n, (1n << 22n) - 1n), (time, rest) => {
        const id = ((BigInt(time) - 1_288_834_974_657n) << 22n) | rest;
        expect(timeOfXId(id.toString())).toBe(new Date(time).toISOString());
      }),
    );
  });

  test('X: no time from the ids that were only counted, and none from what is no id', () => {
    for (const id of ['20', '29700859246', '', 'abc', '-5', '99999999999999999999']) expect(timeOfXId(id)).toBeNull();
    expect(timeOfXId('29700859247')).toBe('2010-11-04T01:43:01.738Z');
  });

  test('Mastodon: milliseconds and 16 bits more', () => {
    fc.assert(
      fc.property(milliseconds, fc.bigInt(0n, 65_535n), (time, rest) => {
        expect(timeOfMastodonId(((BigInt(time) << 16n) | rest).toString())).toBe(new Date(time).toISOString());
      }),
    );
  });

  test('Mastodon: no time from small ids, from before ids told it', () => {
    for (const id of ['1', '123456', '', 'x', '01HX']) expect(timeOfMastodonId(id)).toBeNull();
  });

  test('Bluesky: the record key, to the millisecond', () => {
    expect(timeOfTid('3mdd7aj7pgs2x')).toBe('2026-01-26T12:03:52.687Z');
    fc.assert(
      fc.property(milliseconds, fc.integer({ min: 0, max: 999 }), fc.bigInt(0n, 1023n), (time, micro, clock) => {
        expect(timeOfTid(tidOf(BigInt(time) * 1000n + BigInt(micro), clock))).toBe(new Date(time).toISOString());
      }),
    );
  });

  test('Bluesky: no time from record keys of another form', () => {
    for (const key of [
      'self',
      '3mdd7aj7pgs2',
      '3mdd7aj7pgs2xx',
      '3MDD7AJ7PGS2X',
      'zzzzzzzzzzzzz',
      '3mdd7aj7pgs10',
      '',
    ]) {
      expect(timeOfTid(key)).toBeNull();
    }
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { median, spreadOf } from '../../../scripts/bench/spread.ts';

describe('the spread of a figure', () => {
  test('is its median, its least and its greatest run, in whatever order they came', () => {
    expect(spreadOf([3, 1, 20, 2, 10])).toEqual({ value: 3, low: 1, high: 20 });
  });

  test('has the mean of the two middle runs where their number is even', () => {
    expect(median([4, 1, 2, 10])).toBe(3);
  });

  test('compares numbers, not their digits', () => {
    expect(median([10, 9, 100])).toBe(10);
  });

  test('lies between its ends, and leaves the runs as they are', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 }), (runs) => {
        const before = [...runs];
        const { value, low, high } = spreadOf(runs);
        expect(runs).toEqual(before);
        expect(low <= value && value <= high).toBe(true);
        expect(runs.filter((run) => run < value).length).toBeLessThanOrEqual(runs.length / 2);
        expect(runs.filter((run) => run > value).length).toBeLessThanOrEqual(runs.length / 2);
      }),
    );
  });

  test('of nothing is an error', () => {
    expect(() => spreadOf([])).toThrow(RangeError);
  });
});

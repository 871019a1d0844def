import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareValues } from '../../../src/model/compare-values.ts';

const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constant(undefined));

describe('the order of values', () => {
  it('is one order, whichever way two are asked about', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(Math.sign(compareValues(a, b)) + Math.sign(compareValues(b, a))).toBe(0);
      }),
    );
  });

  it('is transitive', () => {
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        if (compareValues(a, b) <= 0 && compareValues(b, c) <= 0) expect(compareValues(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('takes as alike what is written alike, and nothing else', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(compareValues(a, JSON.parse(JSON.stringify(a)))).toBe(0);
        if (compareValues(a, b) === 0) expect(b).toEqual(a);
      }),
    );
  });

  it('does not heed the order of fields, nor fields without a value', () => {
    expect(compareValues({ p: 1, q: [2] }, { q: [2], p: 1, r: undefined })).toBe(0);
    expect(compareValues({ p: 1 }, { p: 2 })).toBeLessThan(0);
    expect(compareValues({}, [])).toBeGreaterThan(0);
    expect(compareValues(undefined, null)).toBeLessThan(0);
  });
});

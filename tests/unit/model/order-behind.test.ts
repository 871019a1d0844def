import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderBetween } from '../../../src/model/order.ts';
import { orderBehind } from '../../../src/model/order-behind.ts';

/** Keys as hosts come to them: by putting at the end, at the start, and in between. */
const keys = fc
  .array(fc.tuple(fc.nat(), fc.constantFrom('end', 'start', 'between'), fc.integer({ min: 1, max: 80 })), {
    maxLength: 12,
  })
  .map((steps) => {
    const list: string[] = [];
    for (const [at, where, times] of steps) {
      for (let time = 0; time < times; time += 1) {
        const index = where === 'end' ? list.length : where === 'start' ? 0 : at % (list.length + 1);
        list.splice(index, 0, orderBetween(list[index - 1] ?? null, list[index] ?? null));
      }
    }
    return list;
  });

it('puts behind any key where the library would', () => {
  expect(orderBehind(null)).toBe(orderBetween(null, null));
  fc.assert(
    fc.property(keys, (list) => {
      for (const key of list) expect(orderBehind(key)).toBe(orderBetween(key, null));
    }),
  );
});

it('counts on where a number gets longer, and shorter', () => {
  for (const key of ['az', 'bzz', 'bz0', 'Zz', 'Zy', 'Yzz', 'Xzzz', 'a0V', 'dzzzzi']) {
    expect(orderBehind(key)).toBe(orderBetween(key, null));
  }
});

it('finds a key behind the last of all', () => {
  const last = `z${'z'.repeat(26)}`;
  expect(orderBehind(last) > last).toBe(true);
});

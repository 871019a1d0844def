import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byOrder, orderBetween } from '../../../src/model/order.ts';

describe('order keys', () => {
  it('sort between their neighbours, wherever rows are put in', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 60 }), (places) => {
        const keys: string[] = [];
        for (const place of places) {
          const at = place % (keys.length + 1);
          keys.splice(at, 0, orderBetween(keys[at - 1] ?? null, keys[at] ?? null));
        }
        expect([...keys].sort()).toEqual(keys);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('go behind neighbours that two devices gave the same key', () => {
    const key = orderBetween(null, null);
    expect(orderBetween(key, key) > key).toBe(true);
  });

  it('go behind neighbours that stand in the wrong order', () => {
    const first = orderBetween(null, null);
    const second = orderBetween(first, null);
    expect(orderBetween(second, first) > second).toBe(true);
  });

  it('stay short when a host always puts the next pick at the end', () => {
    let key: string | null = null;
    for (let i = 0; i < 10_000; i++) key = orderBetween(key, null);
    expect(key?.length).toBeLessThan(8);
  });
});

describe('rows in order', () => {
  it('are the same on every device, though two have one key', () => {
    const rows = [
      { id: 'b', order: 'a1' },
      { id: 'a', order: 'a1' },
      { id: 'c', order: 'a0' },
      { id: 'd', order: 'Zz' },
    ];
    const sorted = ['d', 'c', 'a', 'b'];
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(shuffled.sort(byOrder).map(({ id }) => id)).toEqual(sorted);
      }),
    );
    expect(byOrder({ id: 'a', order: 'a0' }, { id: 'a', order: 'a0' })).toBe(0);
  });
});

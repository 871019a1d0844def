import { describe, expect, it } from 'vitest';
import { LiveSet } from '../../../src/content/live-set.ts';

describe('LiveSet', () => {
  it('gives only what is alive', () => {
    const dead = new Set([2]);
    const set = new LiveSet<number>((item) => !dead.has(item));
    for (const item of [1, 2, 3]) set.add(item);
    expect([...set]).toEqual([1, 3]);
  });

  it('does not grow with what has passed by', () => {
    let asked = 0;
    const alive = new Set<number>();
    const set = new LiveSet<number>((item) => {
      asked += 1;
      return alive.has(item);
    });
    for (let item = 0; item < 100_000; item += 1) {
      alive.add(item);
      alive.delete(item - 10);
      set.add(item);
    }
    // Each look costs what it holds, and what it holds stays small: about one question an item in all.
    expect(asked).toBeLessThan(200_000);
    asked = 0;
    expect([...set]).toHaveLength(10);
    expect(asked).toBeLessThan(200);
  });
});

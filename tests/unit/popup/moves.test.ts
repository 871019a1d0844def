import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderAt, placeBeside } from '../../../popup/picks/moves.ts';
import { byOrder, orderBetween } from '../../../src/model/order.ts';
import type { Pick } from '../../../src/model/pick.ts';
import { UNTOUCHED_PICK } from '../../../src/model/untouched.ts';
import { madeUpPost } from '../model/made-up-post.ts';

function list(length: number): Pick[] {
  const picks: Pick[] = [];
  for (let index = 0; index < length; index++) {
    const order = orderBetween(picks.at(-1)?.order ?? null, null);
    const stamps = { base: [1, 'here'] as [number, string], edits: {} };
    picks.push({
      id: `p${index}`,
      sid: 's',
      section: 'a',
      order,
      post: madeUpPost(),
      ...UNTOUCHED_PICK,
      pickedAt: 1,
      deleted: false,
      _s: stamps,
    });
  }
  return picks;
}

/** The list after one pick was moved by steps. */
function moved(picks: readonly Pick[], id: string, steps: number): Pick[] {
  const pick = picks.find((one) => one.id === id);
  const place = pick === undefined ? null : placeBeside(pick, 'a', steps, picks);
  if (pick === undefined || place === null) return [...picks];
  const order = orderAt(id, place, picks);
  return picks.map((one) => (one === pick ? { ...one, order } : one)).sort(byOrder);
}

const ids = (picks: readonly Pick[]) => picks.map(({ id }) => id).join(' ');

describe('moves', () => {
  it.each([
    ['p1', 1, 'p0 p2 p1 p3'],
    ['p1', -1, 'p1 p0 p2 p3'],
    ['p1', Infinity, 'p0 p2 p3 p1'],
    ['p2', -Infinity, 'p2 p0 p1 p3'],
    ['p3', 1, 'p0 p1 p2 p3'],
    ['p0', -1, 'p0 p1 p2 p3'],
  ])('of %s by %d lead to %s', (id, steps, outcome) => {
    expect(ids(moved(list(4), id, steps))).toBe(outcome);
  });

  it('put before any pick, or at the end, in any list', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(), fc.nat(), (length, from, to) => {
        const picks = list(length);
        const id = `p${from % length}`;
        const others = picks.filter((pick) => pick.id !== id);
        const index = to % (others.length + 1);
        const order = orderAt(id, { section: 'a', before: others[index]?.id ?? null }, picks);
        const outcome = picks.map((pick) => (pick.id === id ? { ...pick, order } : pick)).sort(byOrder);
        expect(outcome.findIndex((pick) => pick.id === id)).toBe(index);
        expect(ids(outcome.filter((pick) => pick.id !== id))).toBe(ids(others));
      }),
    );
  });

  it('go to the end when the pick to stand before is gone', () => {
    const picks = list(3);
    expect(orderAt('new', { section: 'a', before: 'gone' }, picks) > (picks[2]?.order ?? '')).toBe(true);
  });
});

import { expect, it } from 'vitest';
import { clocksAhead, latest, latestWrites } from '../../../src/model/device-news.ts';
import type { Row } from '../../../src/model/row.ts';

const MINUTE = 60_000;
const NOW = 1_000 * MINUTE;

function row(base: [number, string], edits: Record<string, [number, string]> = {}, fields: object = {}): Row {
  return { id: 'a', deleted: false, _s: { base, edits }, ...fields };
}

function device(id: string, seenAt: number): Row {
  return row([seenAt, id], { has: [seenAt + 5, id] }, { id: `device ${id}`, kind: 'device', seenAt });
}

it('finds the latest that each device has written, but what it says of itself', () => {
  const rows = [row([10, 'ada'], { topic: [30, 'bea'] }), row([20, 'ada'], { note: [5, 'bea'] }), device('cy', 99)];
  expect(latestWrites(rows)).toEqual({ ada: 20, bea: 30 });
  // What nobody has written is the same on every device.
  expect(latestWrites([row([0, ''])])).toEqual({});
  expect(latest({ ada: 20, bea: 1 }, { bea: 3, cy: 4 })).toEqual({ ada: 20, bea: 3, cy: 4 });
});

it('tells whose clock is ahead, and not who has edited what that one wrote', () => {
  const ahead = [row([NOW + 10 * MINUTE, 'ada'], { topic: [NOW + 10 * MINUTE + 1, 'bea'] })];
  expect(clocksAhead(ahead, {}, NOW)).toEqual({ ada: 10 * MINUTE });
  expect(clocksAhead([row([NOW + 4 * MINUTE, 'ada'])], {}, NOW)).toEqual({});
  expect(clocksAhead([device('ada', NOW + 10 * MINUTE)], {}, NOW)).toEqual({ ada: 10 * MINUTE });
});

it('takes a clock for right once its device was seen in time, whatever comes again of what it wrote before', () => {
  expect(clocksAhead([device('ada', NOW - MINUTE)], {}, NOW)).toEqual({ ada: 0 });
  const before = NOW + 10 * MINUTE;
  expect(clocksAhead([row([before, 'ada'])], { ada: before }, NOW)).toEqual({});
  expect(clocksAhead([row([before + 1, 'ada'])], { ada: before }, NOW)).toEqual({ ada: 10 * MINUTE + 1 });
});

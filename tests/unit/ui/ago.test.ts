// @vitest-environment happy-dom
import '../popup/support/extension.ts';
import { describe, expect, it } from 'vitest';
import { ago, agoHolds } from '../../../src/ui/ago.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

describe('how long ago something was', () => {
  it.each([
    [0, 'now'],
    [-5 * HOUR, 'now'],
    [8 * SECOND, '8 sec ago'],
    [59.9 * SECOND, '59 sec ago'],
    [MINUTE, '1 min ago'],
    [HOUR - 1, '59 min ago'],
    [3 * HOUR, '3 hr ago'],
    [24 * HOUR, '1 day ago'],
    [47 * HOUR, '1 day ago'],
    [400 * 24 * HOUR, '400 days ago'],
  ])('%i ms: %s', (past, words) => {
    expect(ago(1e12 - past, 1e12)).toBe(words);
  });

  it('is said anew ever more seldom', () => {
    const holds = [0, 59 * SECOND, 2 * MINUTE, 2 * HOUR].map((past) => agoHolds(-past, 0));
    expect(holds).toEqual([10 * SECOND, 10 * SECOND, MINUTE, HOUR]);
  });
});

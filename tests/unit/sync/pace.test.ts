import { describe, expect, it } from 'vitest';
import { backOff, pushDue } from '../../../src/sync/pace.ts';

const NOW = Date.UTC(2026, 2, 4, 20);
const SECOND = 1000;
const ago = (seconds: number) => NOW - seconds * SECOND;
const once = (time: number) => ({ first: time, last: time });
/** Seconds from now. */
const inSeconds = (time: number) => (time - NOW) / SECOND;

describe('pushDue', () => {
  it('waits after an edit: long for the account, hardly for a server', () => {
    expect(inSeconds(pushDue('account', [], once(NOW), NOW))).toBe(20);
    expect(inSeconds(pushDue('webdav', [], once(NOW), NOW))).toBe(2);
  });

  it('begins to wait anew with each edit, but not for ever', () => {
    expect(inSeconds(pushDue('account', [], { first: ago(10), last: NOW }, NOW))).toBe(20);
    expect(inSeconds(pushDue('account', [], { first: ago(50), last: NOW }, NOW))).toBe(10);
    expect(inSeconds(pushDue('couchdb', [], { first: ago(19), last: NOW }, NOW))).toBe(1);
  });

  it('leaves time between two pushes to the account, and none for a server', () => {
    expect(inSeconds(pushDue('account', [ago(5), ago(200)], once(ago(20)), NOW))).toBe(25);
    expect(inSeconds(pushDue('wordpress', [ago(1)], once(ago(2)), NOW))).toBe(0);
  });

  it('leaves more time after fifty pushes in an hour', () => {
    const pushes = Array.from({ length: 50 }, (_, index) => ago(30 + index * 70));
    expect(inSeconds(pushDue('account', pushes, once(ago(20)), NOW))).toBe(70);
    expect(inSeconds(pushDue('account', pushes.slice(1), once(ago(20)), NOW))).toBe(0);
    const older = pushes.map((time) => time - 3600 * SECOND);
    expect(inSeconds(pushDue('account', older, once(ago(20)), NOW))).toBe(0);
    expect(inSeconds(pushDue('webdav', pushes, once(ago(2)), NOW))).toBe(0);
  });

  it('is not held up by times from a clock that went ahead', () => {
    const year = 365 * 24 * 3600 * SECOND;
    expect(inSeconds(pushDue('account', [NOW + year], once(NOW + year), NOW))).toBe(20);
  });

  it('stays below what Chromium allows, however much is edited', () => {
    const pushes: number[] = [];
    let now = NOW;
    while (now < NOW + 3 * 3600 * SECOND) {
      now = pushDue('account', pushes, { first: now, last: now }, now);
      pushes.push(now);
    }
    const most = (span: number) =>
      Math.max(...pushes.map((end) => pushes.filter((time) => time > end - span && time <= end).length));
    expect(most(60 * SECOND)).toBeLessThanOrEqual(2);
    expect(most(3600 * SECOND)).toBeLessThanOrEqual(72);
    expect(pushes.length).toBeGreaterThan(100);
  });
});

describe('backOff', () => {
  it('waits longer each time, up to a quarter of an hour', () => {
    const waits = [1, 2, 3, 4, 5, 6, 1000].map((failures) => backOff(failures, null, 0) / SECOND);
    expect(waits).toEqual([5, 15, 60, 300, 900, 900, 900]);
  });

  it('spreads the devices', () => {
    expect(backOff(2, null, 1)).toBe(18_750);
    expect(backOff(5, null, 0.5)).toBe(900_000 + 112_500);
  });

  it('keeps to what the remote asked for, within reason', () => {
    expect(backOff(1, 120_000, 0)).toBe(120_000);
    expect(backOff(1, 120_000, 1)).toBeGreaterThan(120_000);
    expect(backOff(5, 1000, 0)).toBe(900_000);
    expect(backOff(1, Number.MAX_SAFE_INTEGER, 0)).toBe(24 * 3600 * SECOND);
  });
});

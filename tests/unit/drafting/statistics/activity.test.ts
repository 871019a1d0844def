import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityOf } from '../../../../src/drafting/statistics/activity.ts';
import { said } from './said.ts';

const iso = (at: number) => new Date(at).toISOString();
const START = Date.parse('2026-03-12T19:00:00.000Z');
const window = (minutes: number) => ({ start: iso(START), end: iso(START + minutes * 60_000) });
const post = (seconds: number) => said('ada', { time: iso(START + seconds * 1000) });

describe('activity', () => {
  it('is counted by the minute in a chat of an hour', () => {
    const { binSeconds, bins } = activityOf([post(0), post(59), post(60), post(3599)], window(60));
    expect(binSeconds).toBe(60);
    expect(bins.length).toBe(60);
    expect(bins[0]).toEqual({ start: '2026-03-12T19:00:00.000Z', end: '2026-03-12T19:01:00.000Z', posts: 2 });
    expect(bins.map(({ posts }) => posts).join('')).toBe(`21${'0'.repeat(57)}1`);
  });

  it('has the end itself in the last bin, which the end may cut short', () => {
    const { binSeconds, bins } = activityOf([post(61 * 60), post(60 * 60)], window(61));
    expect([binSeconds, bins.length]).toEqual([120, 31]);
    expect(bins.at(-1)).toEqual({ start: '2026-03-12T20:00:00.000Z', end: '2026-03-12T20:01:00.000Z', posts: 2 });
  });

  it('has the end in the last bin also where that is a whole one', () => {
    const { bins, outside } = activityOf([post(3600)], window(60));
    expect([bins.length, bins.at(-1)?.posts, outside]).toEqual([60, 1, 0]);
  });

  it('says what is in no bin', () => {
    const posts = [post(-1), post(0), post(3601), said('bo', { time: null })];
    const { bins, outside, untimed } = activityOf(posts, window(60));
    expect([bins.reduce((sum, { posts: inBin }) => sum + inBin, 0), outside, untimed]).toEqual([1, 2, 1]);
  });

  it('takes the first and the last post for a start or an end that is not set', () => {
    const posts = [post(600), post(120), post(1320)];
    const open = activityOf(posts, { start: null, end: null });
    expect([open.bins[0]?.start, open.bins.at(-1)?.end]).toEqual([iso(START + 120_000), iso(START + 1_320_000)]);
    expect([open.binSeconds, open.outside]).toEqual([30, 0]);
    const begun = activityOf(posts, { start: iso(START + 300_000), end: null });
    expect([begun.bins[0]?.start, begun.bins.at(-1)?.end]).toEqual([iso(START + 300_000), iso(START + 1_320_000)]);
    expect(begun.outside).toBe(1);
  });

  it('has no bins without a span of time', () => {
    const none = { binSeconds: 0, bins: [] };
    expect(activityOf([], { start: null, end: null })).toEqual({ ...none, outside: 0, untimed: 0 });
    expect(activityOf([post(5), said('bo', { time: null })], { start: null, end: null })).toEqual({
      ...none,
      outside: 1,
      untimed: 1,
    });
    expect(activityOf([post(5)], { start: iso(START), end: iso(START - 1) }).bins).toEqual([]);
    expect(activityOf([], { start: iso(START), end: null }).bins).toEqual([]);
  });

  it('counts every post once, in 12 to 60 bins that follow each other', () => {
    const spans = fc.oneof(fc.integer({ min: 12, max: 7200 }), fc.integer({ min: 12, max: 10 ** 9 }));
    const times = fc.array(fc.double({ min: -0.2, max: 1.2, noNaN: true }));
    fc.assert(
      fc.property(spans, times, (seconds, parts) => {
        const ends = { start: iso(START), end: iso(START + seconds * 1000) };
        const posts = parts.map((part) => post(Math.round(part * seconds)));
        const { bins, outside, binSeconds } = activityOf(posts, ends);
        expect(bins.length).toBeGreaterThanOrEqual(12);
        expect(bins.length).toBeLessThanOrEqual(60);
        expect([bins[0]?.start, bins.at(-1)?.end]).toEqual([ends.start, ends.end]);
        for (const [index, bin] of bins.entries()) {
          const within = posts.filter(({ time }) => {
            const at = Date.parse(time ?? '');
            const isLast = index === bins.length - 1 && at === Date.parse(bin.end);
            return at >= Date.parse(bin.start) && (at < Date.parse(bin.end) || isLast);
          });
          expect(bin.posts).toBe(within.length);
          if (index > 0) expect(bin.start).toBe(bins[index - 1]?.end);
          if (index < bins.length - 1) expect(Date.parse(bin.end) - Date.parse(bin.start)).toBe(binSeconds * 1000);
        }
        expect(bins.reduce((sum, bin) => sum + bin.posts, outside)).toBe(posts.length);
      }),
    );
  });
});

import { describe, expect, it, vi } from 'vitest';
import { atOnce, once } from '../../../src/sites/reading/at-once.ts';

describe('what is found out once', () => {
  it('is found out once in a turn, and anew in the next', () => {
    const find = vi.fn(({ words }: { words: string }) => words);
    const ask = once(find);
    const post = { words: 'One' };
    atOnce(() => {
      expect(ask(post)).toBe('One');
      atOnce(() => expect(ask(post)).toBe('One'));
      expect(ask(post)).toBe('One');
    });
    expect(find).toHaveBeenCalledTimes(1);
    post.words = 'Another';
    atOnce(() => expect(ask(post)).toBe('Another'));
  });

  it('is of the one that was asked about, though a part of it was asked about meanwhile', () => {
    interface Part {
      readonly inner: Part | null;
    }
    const depth = once((part: Part): number => (part.inner === null ? 1 : 1 + depth(part.inner)));
    const outer: Part = { inner: { inner: null } };
    atOnce(() => {
      expect(depth(outer)).toBe(2);
      expect(depth(outer)).toBe(2);
      expect(depth({ inner: null })).toBe(1);
    });
  });

  it('is never kept outside of a turn, nor after one that failed', () => {
    const find = vi.fn((post: object) => post);
    const ask = once(find);
    const post = {};
    const fail = () =>
      atOnce(() => {
        ask(post);
        throw new Error('no more');
      });
    expect(fail).toThrow('no more');
    ask(post);
    ask(post);
    expect(find).toHaveBeenCalledTimes(3);
  });
});

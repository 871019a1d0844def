import { describe, expect, test } from 'vitest';
import { Ways } from '../../../src/sites/reading/ways.ts';

describe('ordered ways of reading a field', () => {
  test('the first that answers counts, and it is told which', () => {
    const ways = new Ways();
    expect(ways.read('a', [() => 'x', () => 'y'])).toBe('x');
    expect(ways.read('b', [() => null, () => 'y'])).toBe('y');
    expect(ways.read('c', [() => null])).toBeNull();
    expect(ways.readBy).toEqual({ a: 'primary', b: 'fallback', c: 'missing' });
    expect(ways.doubts).toEqual([]);
  });

  test('later ways are not even tried', () => {
    const ways = new Ways();
    const never = () => {
      throw new Error('tried');
    };
    expect(ways.read('a', [() => '', never], never)).toBe('');
  });

  test('an answer that only the last resort gives is doubtful', () => {
    const ways = new Ways();
    expect(ways.read('text', [() => null], () => 'guess')).toBe('guess');
    expect(ways.readBy.text).toBe('fallback');
    expect(ways.doubts).toEqual(['text: guessed']);
  });

  test('a field that every post has is missed', () => {
    const ways = new Ways();
    expect(ways.need('time', [() => null])).toBeNull();
    expect(ways.doubts).toEqual(['time: not found']);
  });

  test('two ways that disagree are told; letter case and nothing at all are no disagreement', () => {
    const ways = new Ways();
    ways.agree('handle', 'Mira', 'mira');
    ways.agree('handle', null, 'mira');
    ways.agreeInTime('time', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:59.000Z', 60);
    expect(ways.doubts).toEqual([]);
    ways.agree('handle', 'mira', 'ola');
    ways.agreeInTime('time', '2026-01-01T00:00:00.000Z', '2026-01-01T00:01:01.000Z', 60);
    expect(ways.doubts).toHaveLength(2);
  });
});

import { describe, expect, it } from 'vitest';
import { isOpen } from '../../../src/model/window.ts';

const start = '2026-03-12T19:00:00.000Z';
const end = '2026-03-12T20:00:00.000Z';

describe('a session’s window', () => {
  it.each([
    ['before', { start, end }, '2026-03-12T18:59:59.999Z', false],
    ['at its start', { start, end }, start, true],
    ['at its end', { start, end }, end, true],
    ['after', { start, end }, '2026-03-12T20:00:00.001Z', false],
    ['without an end', { start, end: null }, '2036-01-01T00:00:00.000Z', true],
    ['without a start', { start: null, end }, '1996-01-01T00:00:00.000Z', true],
    ['without either', { start: null, end: null }, start, true],
  ])('%s', (_, window, now, open) => {
    expect(isOpen(window, Date.parse(now))).toBe(open);
  });
});

import { describe, expect, it } from 'vitest';
import { minutesTill, nextOpening, sessionOfNow } from '../../../src/model/session-of-now.ts';

const HOUR = 3600 * 1000;
const START = Date.parse('2026-11-26T20:00:00Z');
const at = (hours: number): string => new Date(START + hours * HOUR).toISOString();
const session = (id: string, from: number | null, to: number | null, archived = false) => ({
  id,
  start: from === null ? null : at(from),
  end: to === null ? null : at(to),
  archived,
});
const chat = session('chat', 0, 1);

describe('the session of now', () => {
  it.each([
    ['a quarter of an hour before the start', -0.25, 'chat'],
    ['earlier', -0.26, null],
    ['in the middle', 0.5, 'chat'],
    ['at the end', 1, 'chat'],
    ['after it', 1.01, null],
  ])('%s', (_, hours, id) => {
    expect(sessionOfNow([chat], 0, START + hours * HOUR)?.id ?? null).toBe(id);
  });

  it('stays away where the host has chosen another since its time came', () => {
    expect(sessionOfNow([chat], START - 0.2 * HOUR, START)).toBeNull();
    expect(sessionOfNow([chat], START - 0.3 * HOUR, START)?.id).toBe('chat');
  });

  it('is the one that began last, has a start, and is not archived', () => {
    const others = [session('long', -3, 5), session('none', null, null), session('old', 0.2, 0.9, true)];
    expect(sessionOfNow([...others, chat], 0, START + HOUR / 2)?.id).toBe('chat');
  });

  it('goes on for two hours where nobody has said when it ends', () => {
    expect(sessionOfNow([session('open', 0, null)], 0, START + 1.9 * HOUR)?.id).toBe('open');
    expect(sessionOfNow([session('open', 0, null)], 0, START + 2.1 * HOUR)).toBeNull();
  });

  it('is looked for again when the next one opens', () => {
    const sessions = [chat, session('later', 24, 25), session('past', -24, -23), session('put away', 2, 3, true)];
    expect(nextOpening(sessions, START - HOUR)).toBe(START - 0.25 * HOUR);
    expect(nextOpening(sessions, START)).toBe(START + 23.75 * HOUR);
    expect(nextOpening(sessions, START + 24 * HOUR)).toBeNull();
  });
});

describe('the time that is left', () => {
  it.each([
    [-25, null],
    [-24, { of: 'start', minutes: 24 * 60 }],
    [-0.01, { of: 'start', minutes: 1 }],
    [0, { of: 'end', minutes: 60 }],
    [0.99, { of: 'end', minutes: 1 }],
    [1, null],
  ])('%d hours after the start', (hours, expected) => {
    expect(minutesTill(chat, START + hours * HOUR)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { instantsOf, whenOf } from '../../../popup/session/when.ts';

describe('when a session is', () => {
  it('is told by the clocks of its zone, and read back from them', () => {
    const session = { start: '2026-06-02T19:00:00.000Z', end: '2026-06-02T20:00:00.000Z', timeZone: 'Europe/London' };
    const when = whenOf(session);
    expect(when).toEqual({ date: '2026-06-02', start: '20:00', end: '21:00' });
    expect(instantsOf(when, session.timeZone)).toEqual({ start: session.start, end: session.end });
  });

  it('ends on the next day when it ends before it starts', () => {
    const when = { date: '2026-12-31', start: '23:30', end: '00:30' };
    expect(instantsOf(when, 'UTC')).toEqual({ start: '2026-12-31T23:30:00.000Z', end: '2027-01-01T00:30:00.000Z' });
  });

  it('may have no end, or no time at all', () => {
    const open = { date: '2026-12-31', start: '20:00', end: '' };
    expect(instantsOf(open, 'UTC')).toEqual({ start: '2026-12-31T20:00:00.000Z', end: null });
    expect(instantsOf({ date: '', start: '', end: '' }, 'UTC')).toEqual({ start: null, end: null });
    expect(whenOf({ start: null, end: null, timeZone: 'UTC' })).toEqual({ date: '', start: '', end: '' });
  });

  it('is nothing while date or start is missing', () => {
    expect(instantsOf({ date: '2026-12-31', start: '', end: '' }, 'UTC')).toBe(null);
    expect(instantsOf({ date: '', start: '20:00', end: '21:00' }, 'UTC')).toBe(null);
  });
});

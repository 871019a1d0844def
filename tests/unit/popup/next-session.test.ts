import { describe, expect, it } from 'vitest';
import { firstSession, nextSession } from '../../../popup/session/next-session.ts';
import type { Session } from '../../../src/model/session.ts';
import { UNTOUCHED_SESSION } from '../../../src/model/untouched.ts';

function session(fields: Partial<Session>): Session {
  const stamps = { base: [1, 'here'] as [number, string], edits: {} };
  return {
    ...firstSession(['QuietCorner', 'qcchat'], 'Europe/London'),
    id: 's',
    deleted: false,
    _s: stamps,
    ...UNTOUCHED_SESSION,
    createdAt: 1,
    ...fields,
  };
}

const last = session({
  number: 102,
  topic: 'Silence',
  title: 'A title of its own',
  start: '2026-03-24T20:00:00.000Z',
  end: '2026-03-24T21:30:00.000Z',
  hostHandle: 'odd_hosts_demo',
  scope: 'everything',
  postStyle: 'card',
  embeds: true,
});

describe('the next session', () => {
  it('is the last one, counted on, without what it was about', () => {
    const next = nextSession(last, Date.parse('2026-03-25T09:00:00Z'));
    expect(next).toMatchObject({
      hashtags: ['QuietCorner', 'qcchat'],
      number: 103,
      topic: '',
      title: '',
      hostHandle: 'odd_hosts_demo',
      scope: 'everything',
      timeZone: 'Europe/London',
      postStyle: 'card',
      embeds: true,
    });
  });

  it('is a week later by the clocks, also where they were changed in between', () => {
    const next = nextSession(last, Date.parse('2026-03-25T09:00:00Z'));
    // 20:00 in London, first in winter and then in summer time.
    expect(next).toMatchObject({ start: '2026-03-31T19:00:00.000Z', end: '2026-03-31T20:30:00.000Z' });
  });

  it('is on the coming one of these weekdays when weeks were left out', () => {
    expect(nextSession(last, Date.parse('2026-04-20T12:00:00Z')).start).toBe('2026-04-21T19:00:00.000Z');
    expect(nextSession(last, Date.parse('2026-04-21T12:00:00Z')).start).toBe('2026-04-21T19:00:00.000Z');
    expect(nextSession(last, Date.parse('2026-04-22T12:00:00Z')).start).toBe('2026-04-28T19:00:00.000Z');
  });

  it('has no number and no time where the last one had none', () => {
    expect(nextSession(session({}), 0)).toMatchObject({ number: null, start: null, end: null });
    expect(nextSession({ ...last, end: null }, 0).end).toBe(null);
  });
});

import { describe, expect, it } from 'vitest';
import { suggested } from '../../../options/chats/suggested.ts';
import { newRow } from '../../../src/model/row.ts';
import type { Session } from '../../../src/model/session.ts';
import { UNTOUCHED_SESSION } from '../../../src/model/untouched.ts';
import { FIELDS } from '../store/made-up-session.ts';

const BY = { device: 'desk', now: 5 };

function session(tag: string, start: string | null, scope: Session['scope'] = 'replies'): Session {
  return newRow(
    { ...FIELDS, id: `${tag} ${start}`, hashtags: [tag], start, scope, ...UNTOUCHED_SESSION, createdAt: 1 },
    BY,
  );
}

const chat = (tag: string) =>
  newRow(
    {
      id: `chat ${tag}`,
      kind: 'chat' as const,
      hashtags: [tag],
      scope: 'replies' as const,
      layout: null,
      weekly: true,
    },
    BY,
  );

describe('chats that are offered', () => {
  it('are those of sessions that are not set up, each once, as the last session was', () => {
    const sessions = [session('Lamps', null, 'tagged'), session('Corner', null), session('LAMPS', null)];
    expect(suggested(sessions, [chat('corner')])).toEqual([{ hashtags: ['Lamps'], scope: 'tagged', weekly: false }]);
  });

  it.each([
    ['2026-03-31T19:00:00.000Z', '2026-03-24T20:00:00.000Z', true],
    ['2026-04-07T19:00:00.000Z', '2026-03-24T20:00:00.000Z', false],
    ['2026-03-25T20:00:00.000Z', '2026-03-24T20:00:00.000Z', false],
  ])('of which the last two began on %s and %s: weekly is %s', (last, before, weekly) => {
    expect(suggested([session('a', last), session('a', before)], [])).toMatchObject([{ weekly }]);
  });
});

// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest';
import './support/extension.ts';
import { prepareWeekly } from '../../../popup/session/prepare-weekly.ts';
import { succeed } from '../../../src/model/result.ts';
import { addChat } from '../../../src/store/chats.ts';
import { sectionsOf } from '../../../src/store/sections.ts';
import { allSessions, openSession } from '../../../src/store/sessions.ts';
import { Writes } from '../../../src/store/writes.ts';
import { databaseWithSession, FIELDS, value } from '../store/made-up-session.ts';

const END = Date.parse(FIELDS.end ?? '');

async function chat(weekly: boolean) {
  const { database, sid } = await databaseWithSession();
  value(await addChat(database, { hashtags: ['QuietCorner'], scope: 'replies', weekly }));
  return { database, sid, writes: new Writes(database, async () => succeed(null)) };
}

describe('the next session of a chat that takes place every week', () => {
  it('makes itself once the last one is over, and is not opened', async () => {
    const { database, sid, writes } = await chat(true);
    await prepareWeekly(writes, END - 1);
    expect(await allSessions(database)).toHaveLength(1);
    await prepareWeekly(writes, END + 1);
    await prepareWeekly(writes, END + 2);
    const sessions = await allSessions(database);
    expect(sessions).toHaveLength(2);
    const next = sessions.find(({ id }) => id !== sid);
    expect(next).toMatchObject({ number: 8, start: '2026-03-19T19:00:00.000Z', end: '2026-03-19T20:00:00.000Z' });
    expect(await sectionsOf(database, next?.id ?? '')).not.toEqual([]);
    expect((await openSession(database))?.id).toBe(sid);
  });

  it('waits for the host where the chat does not', async () => {
    const { database, writes } = await chat(false);
    await prepareWeekly(writes, END + 1);
    expect(await allSessions(database)).toHaveLength(1);
  });
});

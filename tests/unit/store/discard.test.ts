import { describe, expect, it } from 'vitest';
import { applyChanges, type Change } from '../../../src/store/changes.ts';
import { discardNewSection, discardNewSession } from '../../../src/store/discard.ts';
import { addPick } from '../../../src/store/picks.ts';
import { allSessions } from '../../../src/store/sessions.ts';
import { madeUpPost } from '../model/made-up-post.ts';
import { databaseWithSession, value } from './made-up-session.ts';

describe('what was just made', () => {
  it('is discarded while it is as it was made', async () => {
    const { database, sid, section } = await databaseWithSession();
    expect(value(await discardNewSection(database, section('shout-out')))).toBe(true);
    expect(value(await discardNewSession(database, sid))).toBe(true);
    expect(await allSessions(database)).toEqual([]);
  });

  it.each(['topic', 'plain', 'heading'])('is kept once its %s is written', async (field) => {
    const { database, sid, section } = await databaseWithSession();
    const changes: Record<string, Change> = {
      topic: { table: 'sessions', id: sid, fields: { topic: 'Typed' } },
      plain: { table: 'texts', id: section('summary'), fields: { plain: 'Typed' } },
      heading: { table: 'sections', id: section('highlight'), fields: { heading: 'Typed' } },
    };
    value(
      await applyChanges(
        database,
        Object.values(changes).filter(({ fields }) => field in fields),
      ),
    );
    expect(value(await discardNewSession(database, sid))).toBe(false);
    expect(await allSessions(database)).toHaveLength(1);
  });

  it('is kept once it holds a pick: the section that has it, and no other', async () => {
    const { database, sid, section } = await databaseWithSession();
    value(await addPick(database, { sid, section: section('shout-out'), post: madeUpPost() }));
    expect(value(await discardNewSection(database, section('shout-out')))).toBe(false);
    expect(value(await discardNewSection(database, section('highlight')))).toBe(true);
    expect(value(await discardNewSession(database, sid))).toBe(false);
  });
});

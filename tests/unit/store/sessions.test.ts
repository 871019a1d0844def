import { describe, expect, it } from 'vitest';
import { Section, SectionText } from '../../../src/model/section.ts';
import { Session } from '../../../src/model/session.ts';
import { applyChanges } from '../../../src/store/changes.ts';
import { sectionsOf, textsOf } from '../../../src/store/sections.ts';
import { addSection, allSessions, createSession, openSession } from '../../../src/store/sessions.ts';
import { databaseWithSession, FIELDS, freshDatabase, LAYOUT, value } from './made-up-session.ts';

describe('a new session', () => {
  it('is open, with its sections in order and a text for each that has words', async () => {
    const { database, sid } = await databaseWithSession();
    expect(await openSession(database)).toMatchObject({ id: sid, ...FIELDS, deleted: false });
    const sections = await sectionsOf(database, sid);
    expect(sections.map(({ kind }) => kind)).toEqual(LAYOUT.map(({ kind }) => kind));
    const wordy = sections.filter(({ role }) => role !== 'picks').map(({ id }) => id);
    expect([...(await textsOf(database, sid)).keys()].sort()).toEqual(wordy.sort());
  });

  it('is written in rows that fit their schemas, all with this device’s stamp', async () => {
    const { database, sid } = await databaseWithSession();
    const rows = [
      ...(await allSessions(database)).map((row) => Session.parse(row)),
      ...(await sectionsOf(database, sid)).map((row) => Section.parse(row)),
      ...[...(await textsOf(database, sid)).values()].map((row) => SectionText.parse(row)),
    ];
    const device = (await database.local.get('device'))?.value;
    expect(new Set(rows.map((row) => row._s.base[1]))).toEqual(new Set([device]));
  });

  it('takes the place of the one that was open, and leaves it as it was', async () => {
    const { database, sid } = await databaseWithSession();
    const before = await database.sessions.get(sid);
    const second = value(await createSession(database, { ...FIELDS, number: 8 }, LAYOUT));
    expect((await openSession(database))?.id).toBe(second);
    expect(await database.sessions.get(sid)).toEqual(before);
    expect((await allSessions(database)).map(({ id }) => id).sort()).toEqual([sid, second].sort());
    expect((await sectionsOf(database, sid)).length).toBe(LAYOUT.length);
  });
});

describe('no session', () => {
  it('is open in a new database', async () => {
    expect(await openSession(freshDatabase())).toBeNull();
  });

  it('is open once the open one is in the trash', async () => {
    const { database, sid } = await databaseWithSession();
    value(await applyChanges(database, [{ table: 'sessions', id: sid, fields: { deleted: true } }]));
    expect([await openSession(database), await allSessions(database)]).toEqual([null, []]);
  });
});

describe('a section', () => {
  it('is added at the end', async () => {
    const { database, sid } = await databaseWithSession();
    const id = value(await addSection(database, sid, { role: 'prose', kind: 'further-reading', heading: 'More' }));
    expect((await sectionsOf(database, sid)).at(-1)?.id).toBe(id);
    expect((await textsOf(database, sid)).get(id)?.plain).toBe('');
  });

  it('is refused by a session that is not there or in the trash', async () => {
    const { database, sid } = await databaseWithSession();
    const section = { role: 'prose', kind: 'further-reading', heading: 'More' } as const;
    expect(await addSection(database, 'nobody', section)).toMatchObject({ error: { code: 'no_session' } });
    value(await applyChanges(database, [{ table: 'sessions', id: sid, fields: { deleted: true } }]));
    expect(await addSection(database, sid, section)).toMatchObject({ error: { code: 'no_session' } });
    expect((await sectionsOf(database, sid)).length).toBe(LAYOUT.length);
  });
});

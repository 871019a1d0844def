import { expect, it } from 'vitest';
import { setOpenSession } from '../../../src/store/local.ts';
import { createSession, openDueSession, openSession } from '../../../src/store/sessions.ts';
import { databaseWithSession, FIELDS, LAYOUT, value } from './made-up-session.ts';

const HOUR = 3600 * 1000;

it('a session opens by itself when its time has come, once, and tells when to look again', async () => {
  const { database, sid } = await databaseWithSession();
  const start = Date.now() + HOUR;
  const times = { start: new Date(start).toISOString(), end: new Date(start + HOUR).toISOString() };
  const next = value(await createSession(database, { ...FIELDS, ...times }, LAYOUT, false));
  expect((await openSession(database))?.id).toBe(sid);

  const opens = start - HOUR / 4;
  expect(await openDueSession(database, opens - 1)).toEqual({ opened: false, next: opens });
  expect(await openDueSession(database, opens)).toEqual({ opened: true, next: null });
  expect((await openSession(database))?.id).toBe(next);
  expect(await openDueSession(database, start)).toEqual({ opened: false, next: null });
});

it('a session stays closed where the host has chosen another since its time came', async () => {
  const { database, sid } = await databaseWithSession();
  const times = { start: new Date(Date.now() - 60_000).toISOString(), end: new Date(Date.now() + HOUR).toISOString() };
  value(await createSession(database, { ...FIELDS, ...times }, LAYOUT, false));
  await setOpenSession(database, sid);
  expect((await openDueSession(database, Date.now())).opened).toBe(false);
  expect((await openSession(database))?.id).toBe(sid);
});

import { Dexie } from 'dexie';
import { IDBKeyRange, indexedDB } from 'fake-indexeddb';
import { DEFAULT_LAYOUT } from '../../../src/model/layout.ts';
import type { Result } from '../../../src/model/result.ts';
import { type Database, openDatabase } from '../../../src/store/database.ts';
import { sectionsOf } from '../../../src/store/sections.ts';
import { createSession, type SessionFields } from '../../../src/store/sessions.ts';

// Dexie looks for the browser's own when it is loaded, and Node has none.
Dexie.dependencies.indexedDB = indexedDB;
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

let made = 0;

/** A database of its own for each test. */
export function freshDatabase(): Database {
  made += 1;
  return openDatabase(`test-${made}`);
}

export const FIELDS: SessionFields = {
  hashtags: ['QuietCorner'],
  number: 7,
  topic: 'Reading corners that get read in',
  title: '',
  start: '2026-03-12T19:00:00.000Z',
  end: '2026-03-12T20:00:00.000Z',
  timeZone: 'Europe/London',
  hostHandle: 'odd_hosts_demo',
  scope: 'replies',
};

export const LAYOUT = DEFAULT_LAYOUT.map(({ role, kind }) => ({ role, kind, heading: kind }));

/** What a call answered when it went well. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value;
}

/** A database with one session in it, and the ids of its sections by kind. */
export async function databaseWithSession(): Promise<{
  database: Database;
  sid: string;
  section: (kind: string) => string;
}> {
  const database = freshDatabase();
  const sid = value(await createSession(database, FIELDS, LAYOUT));
  const ids = new Map((await sectionsOf(database, sid)).map(({ kind, id }) => [kind, id]));
  const section = (kind: string) => {
    const id = ids.get(kind);
    if (id === undefined) throw new Error(`no section ${kind}`);
    return id;
  };
  return { database, sid, section };
}

import { readdirSync, readFileSync } from 'node:fs';
import { indexedDB } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { Pick } from '../../../src/model/pick.ts';
import { plainOfProse } from '../../../src/model/plain-prose.ts';
import { proseOfWords } from '../../../src/model/prose-state.ts';
import { Section, SectionText } from '../../../src/model/section.ts';
import { Session } from '../../../src/model/session.ts';
import { Setting } from '../../../src/model/setting.ts';
import { SYNCED } from '../../../src/model/synced.ts';
import { isTombstone, Tombstone } from '../../../src/model/tombstone.ts';
import type { Database } from '../../../src/store/database.ts';
import { migrations } from '../../../src/store/migrations.ts';
import { addPick, picksOf } from '../../../src/store/picks.ts';
import { replicaOf } from '../../../src/store/replica.ts';
import { sectionsOf, textsOf } from '../../../src/store/sections.ts';
import { allSessions, openSession } from '../../../src/store/sessions.ts';
import { madeUpPost } from '../model/made-up-post.ts';
import { freshDatabase, value } from './made-up-session.ts';

/** A database as a released version left it: Dexie counts its versions in tens. */
interface Dump {
  version: number;
  stores: Record<string, { keyPath: string; indexes: Record<string, string | string[]>; rows: { id?: string }[] }>;
}

/** JSON has no bytes: a dump has them as `{ "bytes": BASE64 }`. */
function revived(_key: string, value: unknown): unknown {
  const bytes = typeof value === 'object' && value !== null ? Reflect.get(value, 'bytes') : undefined;
  return typeof bytes === 'string' ? Uint8Array.from(atob(bytes), (byte) => byte.charCodeAt(0)) : value;
}

const FOLDER = 'tests/fixtures/store';
const dumps = readdirSync(FOLDER)
  .map((name) => [name, JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'), revived) as Dump] as const)
  .sort(([, one], [, other]) => one.version - other.version);

/** Makes the database of a dump without any of the store's own code. */
function restore(name: string, { version, stores }: Dump): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const [store, { keyPath, indexes, rows }] of Object.entries(stores)) {
        const made = request.result.createObjectStore(store, { keyPath });
        for (const [index, path] of Object.entries(indexes)) made.createIndex(index, path);
        for (const row of rows) made.add(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

it('every version that was released has a dump', () => {
  expect(dumps.map(([, { version }]) => version)).toEqual(migrations.map((_, index) => (index + 1) * 10));
});

describe.each(dumps)('the database of %s, opened today', (_, dump) => {
  let database: Database;

  beforeEach(async () => {
    database = freshDatabase();
    await restore(database.name, dump);
  });

  it('has all of its rows, and they fit today’s schemas', async () => {
    const schemas = { sessions: Session, sections: Section, texts: SectionText, picks: Pick, settings: Setting };
    for (const [table, schema] of Object.entries(schemas)) {
      const rows = await database.table(table).toArray();
      expect(rows.map(({ id }) => id).sort()).toEqual((dump.stores[table]?.rows ?? []).map(({ id }) => id).sort());
      for (const row of rows) {
        const read = (isTombstone(row) ? Tombstone : schema).safeParse(row);
        expect(read).toMatchObject({ success: true, data: row });
      }
    }
  });

  it('has what was not sent yet, and only that, to be sent; all of it once a remote is connected', async () => {
    const unsent = Object.entries(dump.stores).flatMap(([table, { rows }]) =>
      rows.filter((row) => Reflect.get(row, 'unsent') === 1).map(({ id }) => `${table} ${id}`),
    );
    const replica = replicaOf(database);
    const dirty = async () => {
      const found: string[] = [];
      for (const sid of await replica.dirty()) {
        for (const [table, rows] of Object.entries(await replica.pack(sid, 'dirty'))) {
          found.push(...rows.map(({ id }) => `${table} ${id}`));
        }
      }
      return found.sort();
    };
    expect(await dirty()).toEqual(unsent.sort());
    await replica.soil('all');
    const all = SYNCED.flatMap((table) => (dump.stores[table]?.rows ?? []).map(({ id }) => `${table} ${id}`));
    expect(await dirty()).toEqual(all.sort());
  });

  it('knows what it knew of blobs, losses and spaces', async () => {
    const { blobs, history } = dump.stores;
    expect(await database.blobs.toArray()).toEqual(blobs?.rows ?? []);
    expect(await database.history.toArray()).toEqual(history?.rows ?? []);
    const space = dump.stores.local?.rows.find((row) => Reflect.get(row, 'key') === 'sync space');
    expect(await replicaOf(database).recall('space')).toBe(space === undefined ? null : Reflect.get(space, 'value'));
  });

  it('shows the session that was open, with its sections, words, picks and trash', async () => {
    const session = await openSession(database);
    expect(await allSessions(database)).toEqual([session]);
    const sid = session?.id ?? '';
    const kinds = new Map((await sectionsOf(database, sid)).map(({ id, kind }) => [id, kind]));
    expect([...kinds.values()].slice(0, 3)).toEqual(['pull-quote', 'summary', 'highlight']);
    const texts = [...(await textsOf(database, sid)).values()].filter(({ plain }) => plain !== '');
    expect(texts.map(({ id, plain }) => [kinds.get(id), plain])).toEqual([
      ['summary', 'Tonight was about corners.\n\nAnd lamps.'],
    ]);
    expect(texts.map((words) => plainOfProse(proseOfWords(words)))).toEqual(texts.map(({ plain }) => plain));
    const { picks, trash } = await picksOf(database, sid);
    expect(picks.map(({ section, post, edited }) => [kinds.get(section), post.id, edited])).toEqual(
      expect.arrayContaining([
        ['highlight', '1', null],
        ['highlight', '2', 'A rota that somebody keeps.'],
        ['shout-out', '3', null],
      ]),
    );
    expect([picks.length, trash.map(({ post }) => post.id)]).toEqual([3, ['4']]);
  });

  it('takes new picks, as the same device', async () => {
    const sid = (await openSession(database))?.id ?? '';
    const device = await database.local.get('device');
    value(await addPick(database, { sid, section: null, post: madeUpPost() }));
    const pick = (await picksOf(database, sid)).picks.find(({ post }) => post.id === madeUpPost().id);
    expect(pick?._s.base[1]).toBe(device?.value);
  });
});

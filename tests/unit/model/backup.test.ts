import { describe, expect, it } from 'vitest';
import { fromJSONSchema } from 'zod';
import { backupSchema } from '../../../scripts/schema.ts';
import { BACKUP_KIND, type Backup } from '../../../src/model/backup.ts';
import { toBase64 } from '../../../src/model/base64.ts';
import { proseOfPlain } from '../../../src/model/plain-prose.ts';
import { stateOfProse } from '../../../src/model/prose-state.ts';
import { publicationId } from '../../../src/model/publication.ts';
import { purge } from '../../../src/model/purge.ts';
import { type BackupRead, readBackup } from '../../../src/model/read-backup.ts';
import { newRow } from '../../../src/model/row.ts';
import { UNTOUCHED_PICK, UNTOUCHED_SECTION } from '../../../src/model/untouched.ts';
import { writeBackup } from '../../../src/model/write-backup.ts';
import { madeUpPost } from './made-up-post.ts';

/** What a generator comes to, and what it reported on the way. */
function finish<T>(work: Generator<number, T>): { value: T; shares: number[] } {
  const shares: number[] = [];
  for (;;) {
    const step = work.next();
    if (step.done === true) return { value: step.value, shares };
    shares.push(step.value);
  }
}

const read = (file: string): BackupRead => finish(readBackup(file)).value;
const write = (backup: Backup): string => finish(writeBackup(backup)).value.join('');

const BY = { device: 'desk', now: 5 };

const BLOG = 'https://blog.example/wp-json/';
const ON_BLOG = {
  post: { id: 7, link: 'https://blog.example/?p=7' },
  archive: null,
  contentHash: 'ab12',
  writtenAt: '2026-03-13T20:00:00.000Z',
  uploads: {},
};

function pick(id: string) {
  const place = { sid: 's', section: 'h', order: 'a0' };
  return newRow({ id, ...place, post: madeUpPost(), ...UNTOUCHED_PICK, pickedAt: 5 }, BY);
}

function backup(picks = 1): Backup {
  const section = { sid: 's', role: 'picks' as const, kind: 'highlight', heading: 'Highlights', order: 'a0' };
  return {
    kind: BACKUP_KIND,
    version: 1,
    made: '2026-03-14T12:00:00.000Z',
    tables: {
      sessions: [],
      sections: [newRow({ id: 'h', ...section, ...UNTOUCHED_SECTION }, BY)],
      texts: [
        {
          ...newRow(
            { id: 't', sid: 's', plain: 'Line\n\u2028 “end”', rich: toBase64(stateOfProse(proseOfPlain('Line'))) },
            BY,
          ),
          deleted: true,
        },
      ],
      picks: Array.from({ length: picks }, (_, index) => pick(`p${index}`)),
      settings: [newRow({ id: 'host', kind: 'host' as const, name: 'Ada', handles: {}, bio: '' }, BY)],
      publications: [newRow({ id: publicationId('s', BLOG), sid: 's', blog: BLOG, ...ON_BLOG }, BY)],
      seen: [{ id: 'p', sid: 's', post: madeUpPost(), seenAt: 7 }],
    },
    siteFixes: [],
  };
}

it('of the first versions, which know of no blogs, is read all the same', () => {
  const file = damaged(({ tables }) => {
    delete tables.publications;
  });
  expect(read(file)).toMatchObject({ backup: { tables: { publications: [], picks: [{ id: 'p0' }] } } });
});

/** The file with one value of it replaced. */
function damaged(change: (data: { tables: Record<string, unknown[]>; [field: string]: unknown }) => void): string {
  const data = JSON.parse(write(backup()));
  change(data);
  return JSON.stringify(data);
}

describe('a backup', () => {
  it('is read as it was written, the deleted too', () => {
    expect(read(write(backup()))).toEqual({ backup: backup() });
    expect(read(`\uFEFF${write(backup())}`)).toEqual({ backup: backup() });
  });

  it('has what was deleted for ever as such, and refuses one that is neither that nor whole', () => {
    const tombstone = purge(pick('p0'), { device: 'desk', now: 9 });
    const file = damaged(({ tables }) => Object.assign(tables, { picks: [tombstone] }));
    expect(read(file)).toMatchObject({ backup: { tables: { picks: [tombstone] } } });
    expect(fromJSONSchema(JSON.parse(JSON.stringify(backupSchema()))).safeParse(JSON.parse(file)).success).toBe(true);
    const { _s: _, ...stampless } = tombstone;
    for (const bad of [
      { ...tombstone, purged: false },
      { ...stampless, _s: { base: [1, 'a'], edits: {} } },
    ]) {
      expect(read(damaged(({ tables }) => Object.assign(tables, { picks: [bad] })))).toMatchObject({ flaw: 'damaged' });
    }
  });

  it('keeps what a newer version said of a row', () => {
    const file = damaged(({ tables }) => Object.assign(tables.picks?.[0] ?? {}, { mood: 'fine' }));
    expect(read(file)).toMatchObject({ backup: { tables: { picks: [{ mood: 'fine' }] } } });
  });

  it('reports how far it is, growing, while it is written and read', () => {
    const written = finish(writeBackup(backup(1000)));
    for (const { shares } of [written, finish(readBackup(written.value.join('')))]) {
      expect(shares.length).toBeGreaterThan(3);
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      expect(shares.at(-1)).toBeLessThanOrEqual(1);
    }
  });

  it('fits the schema that is printed', () => {
    const schema = fromJSONSchema(JSON.parse(JSON.stringify(backupSchema())));
    expect(schema.safeParse(JSON.parse(write(backup())))).toMatchObject({ success: true });
    expect(schema.safeParse({ kind: BACKUP_KIND }).success).toBe(false);
  });
});

describe('refused is', () => {
  it.each(['', '{}', 'null', '[1]', 'no file', '{"kind":"chat-highlights-site-fix","version":1}', '\u0000\u0001'])(
    'what is no backup: %j',
    (file) => {
      expect(read(file)).toEqual({ flaw: 'foreign', where: '' });
    },
  );

  it('one that was cut short, wherever', () => {
    const file = write(backup());
    for (let end = 40; end < file.trimEnd().length; end += 13) {
      expect(read(file.slice(0, end))).toEqual({ flaw: 'cut', where: '' });
    }
  });

  it('one of a newer version', () => {
    expect(read(damaged((data) => Object.assign(data, { version: 2 })))).toEqual({ flaw: 'newer', where: '' });
  });

  it.each<[string, (data: { tables: Record<string, unknown[]>; [field: string]: unknown }) => void]>([
    ['made', (data) => Object.assign(data, { made: 'yesterday' })],
    ['tables.picks', ({ tables }) => delete tables.picks],
    [
      'tables.picks.0.post.author',
      ({ tables }) => Object.assign(tables.picks?.[0] ?? {}, { post: { ...madeUpPost(), author: 1 } }),
    ],
    ['tables.picks.0._s', ({ tables }) => Object.assign(tables.picks?.[0] ?? {}, { _s: null })],
    ['tables.texts.0', ({ tables }) => tables.texts?.splice(0, 1, 'words')],
    ['siteFixes', (data) => Object.assign(data, { siteFixes: 'none' })],
    ['version', (data) => Object.assign(data, { version: 0 })],
  ])('one whose %s is not as it should be', (where, change) => {
    expect(read(damaged(change))).toEqual({ flaw: 'damaged', where });
  });
});

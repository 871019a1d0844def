import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BACKUP_KIND } from '../../../src/model/backup.ts';
import { readBackup } from '../../../src/model/read-backup.ts';
import { parseSessionFile } from '../../../src/model/session-file.ts';
import { parseSiteFix } from '../../../src/model/site-fix.ts';
import { readContents } from '../../../src/sync/contents.ts';
import { madeUpPost } from '../model/made-up-post.ts';

/** Reads a backup to its end. */
function backup(file: string): unknown {
  const reading = readBackup(file);
  for (let step = reading.next(); ; step = reading.next()) if (step.done === true) return step.value;
}

function sessionFile(file: string): unknown {
  try {
    return parseSessionFile(file);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Everything that takes a text from outside, each as a value. */
const READERS = { backup, sessionFile, siteFix: parseSiteFix, blob: readContents };
const readers = Object.entries(READERS);

const none = { sessions: [], sections: [], texts: [], picks: [], settings: [], publications: [], seen: [] };
const whole = { kind: BACKUP_KIND, version: 1, made: '2026-03-12T19:00:00.000Z', siteFixes: [], tables: none };
const stamps = { base: [1, 'd'], edits: {} };
const text = { id: 't', sid: 's', deleted: false, _s: stamps, plain: 'x', rich: null };
const seen = { id: 'i', sid: 's', post: madeUpPost(), seenAt: 1 };
const SEEDS = [
  whole,
  { ...whole, tables: { ...none, texts: [text], seen: [seen] } },
  { hashtag: 'quietcorner', picks: [{ kind: 'highlight', handle: 'amy', text: 'Hello', post: madeUpPost() }] },
  {
    ...{ kind: 'chat-highlights-site-fix', version: 1, site: 'x', note: 'n', made: '2026-03-14' },
    selectors: { text: '.a' },
  },
  { v: 1, min: 1, sid: 's', rows: { texts: [text] } },
].map((seed) => JSON.stringify(seed));

/** A file of ours with something changed in it by a hand that means no good. */
const tampered = fc
  .tuple(
    fc.constantFrom(...SEEDS),
    fc.nat(2000),
    fc.nat(6),
    fc.constantFrom(
      ...[
        '',
        '"',
        '{',
        '[',
        '-1',
        '1e999',
        '9e15',
        'null',
        'true',
        '"__proto__":{"ill":1},',
        '"constructor":',
        '\\u0000',
      ],
      ...['\u202e', '\ud800', '[[[[[[[[', '"javascript:alert(1)"', ','],
    ),
  )
  .map(([seed, at, length, put]) => {
    const from = at % seed.length;
    return seed.slice(0, from) + put + seed.slice(from + length);
  });

describe.each(readers)('%s', (_, read) => {
  it('answers to whatever is opened, and changes no object by it', () => {
    fc.assert(
      fc.property(fc.oneof(tampered, fc.json(), fc.string({ unit: 'binary' })), (file) => {
        read(file);
        expect({}).not.toHaveProperty('ill');
      }),
      { numRuns: 1500 },
    );
  });

  it('does not take a name that every object has for one of its own', () => {
    const file = '{"__proto__":{"kind":"chat-highlights-backup","hashtag":"a","picks":[],"version":1}}';
    expect(JSON.stringify(read(file))).not.toContain('"picks":[]');
  });

  it.each([
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
    ['quotations', '{"type":"quote","blocks":[', ']}'],
  ])('stands %s within one another, a hundred thousand deep', (__, open, close) => {
    const deep = `${open.repeat(100_000)}1${close.repeat(100_000)}`;
    const files = [deep, ...SEEDS.map((seed) => seed.replace('{', `{"deep":${deep},`))];
    files.push(`{"hashtag":"a","picks":[],"sections":[{"kind":"a","role":"prose","heading":"","blocks":[${deep}]}]}`);
    for (const file of files) expect(read(file)).toBeDefined();
  });
});

describe('a row from outside', () => {
  const rowsOf = (time: string) =>
    JSON.stringify({ v: 1, min: 1, sid: 's', rows: { texts: [text] } }).replace('[1,"d"]', `[${time},"d"]`);

  it.each(['1e300', '9007199254740993', '1e999', '-1', '0.5', 'null', '"1"'])(
    'is refused with the time %s, upon which nobody could write any more',
    (time) => {
      expect(readContents(rowsOf(time))).toBe('damaged');
      const file = SEEDS[1]?.replace('[1,"d"]', `[${time},"d"]`) ?? '';
      expect(backup(file)).toMatchObject({ flaw: 'damaged' });
    },
  );

  it('is taken with a time that a wrong clock may have', () => {
    for (const time of [0, 1, Date.now() + 366 * 86_400_000, 8.64e15]) {
      expect(readContents(rowsOf(String(time)))).toMatchObject({ sid: 's' });
    }
  });
});

describe('prose from outside', () => {
  it.each(['', 'A', 'AQ==', '////'])('is refused where nothing can read it: “%s”', (rich) => {
    const file = SEEDS[1]?.replace('"rich":null', `"rich":"${rich}"`) ?? '';
    expect(backup(file)).toMatchObject({ flaw: 'damaged' });
  });
});

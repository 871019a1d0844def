import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareValues } from '../../../src/model/compare-values.ts';
import { joinRows } from '../../../src/model/join-row.ts';
import { proseOfPlain } from '../../../src/model/plain-prose.ts';
import { stateOfProse, wordsOfState } from '../../../src/model/prose-state.ts';
import { purge } from '../../../src/model/purge.ts';
import { isDeleted, newRow, patchRow, type Row, type Writer } from '../../../src/model/row.ts';
import type { SectionText } from '../../../src/model/section.ts';
import { compareStamps, stampOf } from '../../../src/model/stamp.ts';
import { takeRow } from '../../../src/model/take-row.ts';

interface Note extends Row {
  readonly words: string;
  readonly order: string;
}

const ATTIC: Writer = { device: 'attic', now: 100 };
const made: Note = newRow({ id: 'p', words: 'first', order: 'a0' }, { device: 'desk', now: 10 });
const at = (device: string, now: number): Writer => ({ device, now });

function sent<R extends Row>({ unsent: _, ...row }: R): Row {
  return row;
}

const take = (here: Row | undefined, there: Row) => takeRow('picks', here, there, ATTIC);

describe('a row that comes from elsewhere', () => {
  it('is taken as it is where there was none, and is not to be sent from here', () => {
    expect(take(undefined, made)).toEqual({ row: sent(made), changed: true, lost: [], stale: false });
  });

  it('changes nothing where it is known', () => {
    expect(take(made, sent(made))).toEqual({ row: made, changed: false, lost: [], stale: false });
    expect(take(sent(made), sent(made)).row).not.toHaveProperty('unsent');
  });

  it('leaves what was not sent yet to be sent', () => {
    const taken = take(made, sent(patchRow(made, { order: 'a1' }, at('phone', 20))));
    expect(taken).toMatchObject({ changed: true, row: { order: 'a1', unsent: 1 } });
  });

  it('tells what loses on either side, and against what', () => {
    const here = patchRow(made, { words: 'here', order: 'a8' }, at('desk', 30));
    const there = patchRow(patchRow(made, { words: 'there' }, at('phone', 40)), { order: 'a9' }, at('phone', 20));
    const { row, lost } = take(here, sent(there));
    expect(row).toMatchObject({ words: 'there', order: 'a8' });
    expect(lost).toEqual([
      { table: 'picks', row: 'p', field: 'words', value: 'here', stamp: [30, 'desk'], won: [40, 'phone'] },
      { table: 'picks', row: 'p', field: 'order', value: 'a9', stamp: [20, 'phone'], won: [30, 'desk'] },
    ]);
  });

  it('loses nothing where both say the same, or nobody has written', () => {
    const [here, there] = [at('desk', 20), at('phone', 30)].map((by) => patchRow(made, { words: 'same' }, by));
    expect(take(here, sent(there ?? made)).lost).toEqual([]);
    const empty = newRow({ id: 'p', words: '', order: 'a0' }, { device: '', now: 0 });
    expect(take(empty, sent(made)).lost).toEqual([]);
  });

  it('keeps plain words that lose, and tells of none where prose was joined', () => {
    const words: SectionText = newRow({ id: 't', sid: 's', plain: 'First', rich: null }, at('desk', 1));
    const [here, there] = [at('desk', 20), at('phone', 30)].map((by) => patchRow(words, { plain: by.device }, by));
    const lost = takeRow('texts', here, sent(there ?? words), ATTIC).lost;
    expect(lost).toMatchObject([{ field: 'plain', value: 'desk' }]);
    const prose = (by: Writer) => patchRow(words, wordsOfState(stateOfProse(proseOfPlain(by.device))), by);
    const joined = takeRow('texts', prose(at('desk', 20)), sent(prose(at('phone', 30))), ATTIC);
    expect(joined.lost).toEqual([]);
    for (const { device } of [at('desk', 20), at('phone', 30)]) {
      expect(Reflect.get(joined.row, 'plain')).toContain(device);
    }
  });

  it('has the stamps that rule it out applied also where there was none here', () => {
    const tombstone = purge(made, at('phone', 20));
    expect(take(undefined, { ...tombstone, words: 'first' } as Row).row).toEqual(sent(tombstone));
  });
});

describe('a row that was deleted for ever elsewhere', () => {
  const secret = patchRow(made, { words: 'secret' }, at('desk', 20));

  it('is so here, and nothing of it is told as lost', () => {
    for (const here of [made, secret, patchRow(secret, { deleted: true }, at('desk', 50))]) {
      const taken = take(here, sent(purge(secret, at('phone', 60))));
      expect(taken.row).toMatchObject({ id: 'p', purged: true });
      expect(JSON.stringify(taken)).not.toMatch(/secret|first/u);
    }
  });

  it('comes back whole where it was edited since, in whichever order the two meet', () => {
    const edited = patchRow(secret, { order: 'a9' }, at('desk', 40));
    const tombstone = purge(secret, at('phone', 30));
    for (const [here, there] of [
      [edited, tombstone],
      [tombstone, edited],
    ] as const) {
      const { row, changed, lost } = take(sent(here), sent(there));
      expect(row).toMatchObject({ words: 'secret', order: 'a9', deleted: false, unsent: 1 });
      expect(row).not.toHaveProperty('purged');
      expect([isDeleted(row), changed, lost]).toEqual([false, true, []]);
      expect(take(row, sent(there))).toMatchObject({ row, changed: false, lost: [] });
      expect(take(row, sent(here))).toMatchObject({ row, changed: false, lost: [] });
    }
  });

  it('comes back where it was fetched out of the trash', () => {
    const thrown = patchRow(secret, { deleted: true }, at('desk', 30));
    const fetched = patchRow(thrown, { deleted: false }, at('desk', 40));
    expect(take(fetched, sent(purge(thrown, at('phone', 50)))).row).toMatchObject({ words: 'secret', deleted: false });
  });

  it('comes back so that what was written elsewhere meanwhile still wins', () => {
    const tombstone = purge(secret, at('phone', 30));
    const ordered = patchRow(secret, { order: 'a9' }, at('desk', 40));
    const worded = patchRow(secret, { words: 'meanwhile' }, at('cellar', 35));
    const back = take(ordered, sent(tombstone)).row;
    expect(take(back, sent(worded)).row).toMatchObject({ words: 'meanwhile', order: 'a9' });
  });

  it('stays as it is where it was only thrown away once more', () => {
    const thrown = patchRow(secret, { deleted: true }, at('desk', 90));
    expect(take(thrown, sent(purge(secret, at('phone', 30)))).row).toMatchObject({ purged: true });
  });
});

describe('rows that several devices write, throw away and delete for ever', () => {
  const writer = fc.record({ device: fc.constantFrom('a', 'b', 'c'), now: fc.integer({ min: 0, max: 20 }) });
  const act = fc.record({ what: fc.constantFrom('words', 'order', 'trash', 'fetch', 'purge', 'meet'), by: writer });
  const acts = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), act), { maxLength: 14 });
  let serial = 0;

  function done(row: Note, { what, by }: { what: string; by: Writer }): Note {
    serial += 1;
    if (what === 'purge') return purge(row, by);
    if (row.purged === true) {
      return what === 'fetch' ? newRow({ id: 'p', words: `w${serial}`, order: `o${serial}` }, by, row) : row;
    }
    if (what === 'trash') return patchRow(row, { deleted: true }, by);
    if (what === 'fetch') return patchRow(row, { deleted: false }, by);
    return patchRow(row, { [what]: `${what[0]}${serial}` }, by);
  }

  it('are the same everywhere in the end, each of them whole or gone', () => {
    fc.assert(
      fc.property(acts, (all) => {
        const devices: Note[] = ['a', 'b', 'c'].map(() => made);
        for (const [index, one] of all) {
          const [here, other] = [devices[index] ?? made, devices[(index + 1) % 3] ?? made];
          // Each device's own stamps only: two devices with one id are another matter.
          const by = { ...one.by, device: ['a', 'b', 'c'][index] ?? '' };
          devices[index] =
            one.what === 'meet' ? (takeRow('picks', here, sent(other), by).row as Note) : done(here, { ...one, by });
        }
        for (let round = 0; round < 6; round += 1) {
          for (const [index, by] of [at('a', 21), at('b', 21), at('c', 21)].entries()) {
            for (const other of devices) {
              devices[index] = takeRow('picks', devices[index], sent(other), by).row as Note;
            }
          }
        }
        const [first = made, ...others] = devices;
        for (const other of others) expect(sent(other)).toEqual(sent(first));
        expect(first.purged === true || (typeof first.words === 'string' && typeof first.order === 'string')).toBe(
          true,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('have what loses told, unless it was deleted for ever', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 6 }), fc.array(act, { maxLength: 6 }), (one, other) => {
        const [here, there] = [one, other].map((some) => some.reduce(done, made));
        if (here === undefined || there === undefined) return;
        const { row, lost } = takeRow('picks', here, sent(there), ATTIC);
        const { floor } = row._s;
        for (const state of [here, there]) {
          for (const field of ['words', 'order'] as const) {
            if (!Object.hasOwn(state, field)) continue;
            const isIn = compareValues(state[field], Reflect.get(row, field)) === 0;
            const isGone = floor !== undefined && compareStamps(stampOf(state, field), floor) <= 0;
            const isTold = lost.some((loss) => loss.field === field && loss.value === state[field]);
            expect(isIn || isGone || isTold).toBe(true);
            if (isGone) expect(isTold).toBe(false);
          }
        }
      }),
    );
  });

  it('are joined by the one function', () => {
    const other = patchRow(made, { words: 'other' }, at('phone', 30));
    expect(take(sent(made), sent(other)).row).toEqual(joinRows<Row>(made, other));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinRows } from '../../../src/model/join-row.ts';
import { purge } from '../../../src/model/purge.ts';
import { isDeleted, newRow, patchRow, type Row, type Writer } from '../../../src/model/row.ts';
import { compareStamps, type Stamp, stampOf } from '../../../src/model/stamp.ts';

const FIELDS = ['words', 'order', 'mood', 'constructor', '__proto__'];

const stamp: fc.Arbitrary<Stamp> = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom('a', 'b'));
const value = fc.oneof(
  fc.constantFrom(null, '', 'x', 0, 1, true),
  fc.array(fc.constantFrom(0, 'x', null), { maxLength: 2 }),
  fc.dictionary(fc.constantFrom('p', 'q'), fc.constantFrom(0, 'x', [], {}), { maxKeys: 2 }),
);

/** Any state at all, such as damaged clocks, copied profiles and other versions could leave. */
const state: fc.Arbitrary<Row> = fc
  .record({
    base: stamp,
    deleted: fc.boolean(),
    values: fc.array(fc.tuple(fc.constantFrom(...FIELDS), value), { maxLength: 4 }),
    edits: fc.array(fc.tuple(fc.constantFrom(...FIELDS, 'deleted'), stamp), { maxLength: 4 }),
    floor: fc.option(stamp, { nil: undefined }),
    purged: fc.boolean(),
    unsent: fc.constantFrom(1 as const, undefined),
  })
  .map(({ base, deleted, values, edits, floor, ...marks }) => {
    const _s = { base, edits: Object.fromEntries(edits), ...(floor && { floor }) };
    return { id: 'r', deleted, ...Object.fromEntries(values), ...marks, _s };
  });

const writer: fc.Arbitrary<Writer> = fc.record({
  device: fc.constantFrom('attic', 'desk', 'phone'),
  now: fc.integer({ min: 0, max: 20 }),
});
const patch = fc.oneof(
  fc.record({ words: fc.string({ maxLength: 2 }) }),
  fc.record({ order: fc.string({ maxLength: 2 }) }),
  fc.record({ deleted: fc.boolean() }),
);

interface Note extends Row {
  readonly words: string;
  readonly order: string;
}

describe('joining two states of a row', () => {
  it('is commutative', () => {
    fc.assert(
      fc.property(state, state, (a, b) => {
        expect(joinRows(a, b)).toEqual(joinRows(b, a));
      }),
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(state, state, state, (a, b, c) => {
        expect(joinRows(joinRows(a, b), c)).toEqual(joinRows(a, joinRows(b, c)));
      }),
    );
  });

  it('is idempotent, and joining again what was joined changes nothing', () => {
    fc.assert(
      fc.property(state, state, (a, b) => {
        const joined = joinRows(a, b);
        expect(joinRows(joined, a)).toEqual(joined);
        expect(joinRows(joined, b)).toEqual(joined);
        expect(joinRows(joined, joined)).toEqual(joined);
      }),
    );
  });

  it('leaves a row that was written here as it is', () => {
    fc.assert(
      fc.property(writer, fc.array(fc.tuple(patch, writer), { maxLength: 6 }), (by, edits) => {
        const made: Note = newRow({ id: 'r', words: '', order: 'a0' }, by);
        const row = edits.reduce((before, [fields, who]) => patchRow(before, fields, who), made);
        const { unsent, ...written } = row;
        expect(unsent).toBe(1);
        expect(joinRows(row, row)).toEqual(written);
      }),
    );
  });

  it('keeps of each field what has the later stamp: the same as one device that saw every write', () => {
    const edits = fc.array(fc.tuple(patch, writer), { maxLength: 6 });
    fc.assert(
      fc.property(writer, edits, edits, (by, here, there) => {
        const made: Note = newRow({ id: 'r', words: '', order: 'a0' }, by);
        const write = (row: Note, [fields, who]: [Partial<Note>, Writer]) => patchRow(row, fields, who);
        const [a, b] = [here.reduce(write, made), there.reduce(write, made)];
        const joined = joinRows(a, b);
        for (const field of ['words', 'order', 'deleted'] as const) {
          const order = compareStamps(stampOf(a, field), stampOf(b, field));
          expect(stampOf(joined, field)).toEqual(stampOf(order >= 0 ? a : b, field));
          if (order !== 0) expect(joined[field]).toEqual((order > 0 ? a : b)[field]);
        }
      }),
    );
  });

  it('lets an edit made elsewhere win over a deletion before it, and lose against one after it', () => {
    const made: Note = newRow({ id: 'r', words: '', order: 'a0' }, { device: 'desk', now: 1 });
    const deleted = patchRow(made, { deleted: true }, { device: 'desk', now: 10 });
    const edited = (now: number) => patchRow(made, { words: 'kept' }, { device: 'phone', now });
    expect(isDeleted(joinRows(deleted, edited(11)))).toBe(false);
    expect(isDeleted(joinRows(deleted, edited(9)))).toBe(true);
  });

  it('does not take absence for deletion: a field that only one version knows stays', () => {
    const old: Note = newRow({ id: 'r', words: 'old', order: 'a0' }, { device: 'desk', now: 1 });
    const newer = { ...patchRow(old, { words: 'new' }, { device: 'phone', now: 5 }), weather: 'fair' };
    const later = patchRow(old, { order: 'a1' }, { device: 'desk', now: 9 });
    expect(joinRows(later, newer)).toMatchObject({ weather: 'fair', words: 'new', order: 'a1' });
  });

  it('drops what was written no later than either floor, and nothing later', () => {
    fc.assert(
      fc.property(state, state, (a, b) => {
        const joined = joinRows(a, b);
        const floors = [a, b].flatMap(({ _s: { floor } }) => (floor === undefined ? [] : [floor]));
        const isLater = (row: Row, field: string) => {
          const edit = Object.hasOwn(row._s.edits, field) ? row._s.edits[field] : undefined;
          return floors.every((floor) => compareStamps(edit ?? row._s.base, floor) > 0);
        };
        const alone = joinRows(a, a);
        for (const field of FIELDS) {
          if (Object.hasOwn(joined, field)) expect(isLater(joined, field)).toBe(true);
          if (Object.hasOwn(alone, field) && isLater(alone, field)) {
            expect(Object.hasOwn(joined, field) || Object.hasOwn(joined._s.edits, field)).toBe(true);
          }
        }
      }),
    );
  });

  it('makes a whole row, or one that was deleted for ever, of two that are either', () => {
    const by = fc.record({ device: fc.constantFrom('a', 'b'), now: fc.integer({ min: 0, max: 6 }) });
    const act = fc.oneof(
      fc.record({ what: fc.constant('patch' as const), by }),
      fc.record({ what: fc.constantFrom('purge' as const, 'again' as const), by }),
    );
    const life = fc.array(act, { maxLength: 5 }).map((acts) => {
      let row: Note = newRow({ id: 'r', words: 'one', order: 'a0' }, { device: 'a', now: 1 });
      for (const { what, by } of acts) {
        if (what === 'purge') row = purge(row, by);
        else if (row.purged === true) row = newRow({ id: 'r', words: 'two', order: 'a1' }, by, row);
        else row = patchRow(row, { words: what }, by);
      }
      return row;
    });
    fc.assert(
      fc.property(life, life, (a, b) => {
        const joined = joinRows(a, b);
        expect(joined.purged === true || ('words' in joined && 'order' in joined)).toBe(true);
      }),
    );
  });

  it('lets a row that was never written lose against every other', () => {
    const empty: Note = newRow({ id: 'r', words: '', order: '' }, { device: 'z', now: 0 });
    const typed = patchRow(
      newRow({ id: 'r', words: '', order: '' }, { device: 'a', now: 0 }) as Note,
      { words: 'typed' },
      { device: 'a', now: 3 },
    );
    expect(joinRows(empty, typed).words).toBe('typed');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDeleted, newRow, patchRow, type Row, type Writer } from '../../../src/model/row.ts';
import { compareStamps, latestStamp, stampOf } from '../../../src/model/stamp.ts';

interface Note extends Row {
  readonly words: string;
  readonly order: string;
}

/** Devices whose clocks are anywhere, and jump. */
const writer: fc.Arbitrary<Writer> = fc.record({
  device: fc.constantFrom('attic', 'desk', 'phone'),
  now: fc.integer({ min: 0, max: 4_000_000_000_000 }),
});

const patch: fc.Arbitrary<Partial<Note>> = fc.oneof(
  fc.record({ words: fc.string() }),
  fc.record({ order: fc.string() }),
  fc.record({ words: fc.string(), order: fc.string() }),
  fc.record({ deleted: fc.boolean() }),
);

const history = fc.array(fc.tuple(patch, writer), { maxLength: 12 });

function made(by: Writer): Note {
  return newRow({ id: 'note', words: '', order: 'a0' }, by);
}

describe('a row', () => {
  it('is made with one stamp for all of its fields', () => {
    const row = made({ device: 'desk', now: 5 });
    const _s = { base: [5, 'desk'], edits: {} };
    expect(row).toEqual({ id: 'note', words: '', order: 'a0', deleted: false, _s, unsent: 1 });
    expect(stampOf(row, 'words')).toEqual([5, 'desk']);
  });

  it('is to be sent once it was made, and again after every patch', () => {
    const by = { device: 'desk', now: 5 };
    const { unsent, ...sent } = made(by);
    expect(unsent).toBe(1);
    expect(patchRow<Row>(sent, {}, by).unsent).toBe(1);
  });

  it('takes a patch that wins over what it was made upon, even when the clock went back', () => {
    fc.assert(
      fc.property(writer, history, patch, writer, (by, edits, fields, last) => {
        const row = edits.reduce((before, [changed, who]) => patchRow(before, changed, who), made(by));
        const patched = patchRow(row, fields, last);
        expect(patched).toMatchObject(fields);
        for (const field of Object.keys(fields)) {
          expect(compareStamps(stampOf(patched, field), stampOf(row, field))).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('keeps the stamps and values of the fields that a patch does not name, and the row before as it was', () => {
    fc.assert(
      fc.property(writer, history, writer, (by, edits, last) => {
        const row = edits.reduce((before, [changed, who]) => patchRow(before, changed, who), made(by));
        const copy = structuredClone(row);
        const patched = patchRow(row, { words: 'new' }, last);
        expect(row).toEqual(copy);
        expect([patched.order, stampOf(patched, 'order')]).toEqual([row.order, stampOf(row, 'order')]);
        expect([patched.deleted, stampOf(patched, 'deleted')]).toEqual([row.deleted, stampOf(row, 'deleted')]);
      }),
    );
  });

  it('is deleted by a deletion, whatever the clock says, and back after the next edit of that field', () => {
    fc.assert(
      fc.property(writer, history, writer, writer, (by, edits, thrower, finder) => {
        const row = edits.reduce((before, [changed, who]) => patchRow(before, changed, who), made(by));
        const deleted = patchRow(row, { deleted: true }, thrower);
        expect(isDeleted(deleted)).toBe(true);
        expect(isDeleted(patchRow(deleted, { deleted: false }, finder))).toBe(false);
      }),
    );
  });

  it('comes back when another device edited it after it was deleted here', () => {
    const row = made({ device: 'desk', now: 10 });
    const deletedHere = patchRow(row, { deleted: true }, { device: 'desk', now: 20 });
    const editedThere = patchRow(row, { words: 'kept' }, { device: 'phone', now: 30 });
    const joined = {
      ...deletedHere,
      words: 'kept',
      _s: { base: row._s.base, edits: { ...deletedHere._s.edits, ...editedThere._s.edits } },
    };
    expect(isDeleted(deletedHere)).toBe(true);
    expect(isDeleted(joined)).toBe(false);
  });

  it('stays deleted when the other device’s edit was earlier', () => {
    const row = made({ device: 'desk', now: 10 });
    const deletedHere = patchRow(row, { deleted: true }, { device: 'desk', now: 20 });
    const joined = {
      ...deletedHere,
      words: 'late',
      _s: { base: row._s.base, edits: { ...deletedHere._s.edits, words: [15, 'phone'] as [number, string] } },
    };
    expect(isDeleted(joined)).toBe(true);
  });

  it('is deleted by a patch that also edits it', () => {
    const row = made({ device: 'desk', now: 10 });
    const both = patchRow(row, { words: 'last words', deleted: true }, { device: 'desk', now: 10 });
    expect(isDeleted(both)).toBe(true);
    const otherWay = patchRow(row, { deleted: true, words: 'last words' }, { device: 'desk', now: 10 });
    expect(isDeleted(otherWay)).toBe(true);
  });
});

describe('stamps', () => {
  const stamp = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.constantFrom('a', 'b', 'c'));

  it('are in one order: every device finds the same winner', () => {
    fc.assert(
      fc.property(stamp, stamp, stamp, (a, b, c) => {
        expect(Math.sign(compareStamps(a, b))).toBe(-Math.sign(compareStamps(b, a)) + 0);
        if (compareStamps(a, b) === 0) expect(a).toEqual(b);
        if (compareStamps(a, b) > 0 && compareStamps(b, c) > 0) expect(compareStamps(a, c)).toBeGreaterThan(0);
      }),
    );
  });

  it('go by time first, then by device', () => {
    expect(compareStamps([2, 'a'], [1, 'z'])).toBeGreaterThan(0);
    expect(compareStamps([1, 'z'], [1, 'a'])).toBeGreaterThan(0);
  });

  it('have a latest one, be it the row’s first or an edit’s', () => {
    expect(latestStamp({ _s: { base: [9, 'a'], edits: { words: [4, 'b'], order: [7, 'c'] } } })).toEqual([9, 'a']);
    expect(latestStamp({ _s: { base: [1, 'a'], edits: { words: [4, 'b'], order: [7, 'c'] } } })).toEqual([7, 'c']);
  });
});

import { describe, expect, it } from 'vitest';
import { keepSame } from '../../../popup/store/same-rows.ts';
import { newRow, patchRow } from '../../../src/model/row.ts';

const by = (now: number) => ({ device: 'here', now });
const row = (id: string) => ({ ...newRow({ id, word: 'a' }, by(1)) });

describe('rows read again', () => {
  it('are the same objects where nothing was written, and new ones where something was', () => {
    const before = [row('a'), row('b'), row('c')];
    const now = structuredClone(before).map((one) => (one.id === 'b' ? patchRow(one, { word: 'b' }, by(2)) : one));
    const kept = keepSame(before, [...now, row('d')]);
    expect(kept[0]).toBe(before[0]);
    expect(kept[1]).toBe(now[1]);
    expect(kept[2]).toBe(before[2]);
    expect(kept.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are new where the same field was written once more', () => {
    const before = [patchRow(row('a'), { word: 'b' }, by(2))];
    const [first] = before;
    const now = first === undefined ? [] : [patchRow(first, { word: 'c' }, by(3))];
    expect(keepSame(before, now)[0]).toBe(now[0]);
  });
});

import { describe, expect, it } from 'vitest';
import { joinRows } from '../../../src/model/join-row.ts';
import { holdsLeftovers, purge } from '../../../src/model/purge.ts';
import { isDeleted, isInTrash, newRow, patchRow } from '../../../src/model/row.ts';
import { compareStamps, stampOf } from '../../../src/model/stamp.ts';
import { Tombstone } from '../../../src/model/tombstone.ts';

const DESK = { device: 'desk', now: 10 };
const PHONE = { device: 'phone', now: 20 };
const made = newRow({ id: 'p', sid: 's', note: 'secret', post: { text: 'secret' } }, DESK);

describe('a row that was deleted for ever', () => {
  it('has nothing left but whose it was and when', () => {
    const tombstone = purge(patchRow(made, { note: 'secret too' }, PHONE), { device: 'desk', now: 30 });
    expect(tombstone).toEqual({
      id: 'p',
      sid: 's',
      deleted: true,
      purged: true,
      unsent: 1,
      _s: { base: [10, 'desk'], edits: { deleted: [30, 'desk'] }, floor: [20, 'phone'] },
    });
    expect(Tombstone.safeParse(tombstone).success).toBe(true);
    expect([isDeleted(tombstone), isInTrash(tombstone), holdsLeftovers(tombstone)]).toEqual([true, false, false]);
  });

  it('is smaller than a post', () => {
    expect(JSON.stringify(purge(made, PHONE)).length).toBeLessThan(160);
  });

  it('does not name a session where it had none', () => {
    expect(purge(newRow({ id: 'host', bio: 'x' }, DESK), PHONE)).not.toHaveProperty('sid');
  });

  it('is gone whatever the clock says that deletes it', () => {
    const late = patchRow(made, { note: 'secret too' }, { device: 'attic', now: 5000 });
    expect(joinRows(purge(late, DESK), late)).toEqual(joinRows(purge(late, DESK), purge(late, DESK)));
  });

  it('can be deleted for ever again', () => {
    const again = purge(purge(made, PHONE), { device: 'attic', now: 5 });
    expect(compareStamps(again._s.floor ?? [0, ''], made._s.base)).toBeGreaterThan(0);
    expect(joinRows(again, made)).toMatchObject({ purged: true });
    expect(joinRows(again, made)).not.toHaveProperty('note');
  });

  it('makes room for a new row of the same id, on every device', () => {
    const tombstone = purge(made, { device: 'attic', now: 5000 });
    const again = newRow({ id: 'p', sid: 's', note: 'new', post: { text: 'new' } }, PHONE, tombstone);
    expect(again).not.toHaveProperty('purged');
    expect(isDeleted(again)).toBe(false);
    expect(stampOf(again, 'note')[0]).toBeGreaterThan(5000);
    for (const other of [tombstone, made, joinRows(made, tombstone)]) {
      const { unsent: _, ...kept } = again;
      expect(joinRows(again, other as typeof again)).toEqual(kept);
    }
  });

  it('holds leftovers where it was written to elsewhere and thrown away', () => {
    const elsewhere = patchRow(patchRow(made, { note: 'late' }, PHONE), { deleted: true }, PHONE);
    const joined = joinRows(purge(made, DESK), elsewhere);
    expect(joined).toMatchObject({ purged: true, note: 'late' });
    expect(holdsLeftovers(joined)).toBe(true);
    expect(holdsLeftovers(purge(joined, DESK))).toBe(false);
    expect(holdsLeftovers(made)).toBe(false);
  });
});

describe('the schema of a row that was deleted for ever', () => {
  it('refuses one that would be shown without anything in it', () => {
    const { _s, ...rest } = purge(made, PHONE);
    const base = [99, 'desk'];
    expect(Tombstone.safeParse({ ...rest, _s: { ..._s, base } }).success).toBe(false);
    expect(Tombstone.safeParse({ ...rest, _s: { base: _s.base, edits: {} } }).success).toBe(false);
  });
});

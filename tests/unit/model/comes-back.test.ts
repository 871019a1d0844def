import { describe, expect, it } from 'vitest';
import { whatComesBack } from '../../../src/model/comes-back.ts';
import { purge } from '../../../src/model/purge.ts';
import { newRow, patchRow } from '../../../src/model/row.ts';

const DESK = { device: 'desk', now: 10 };
const PHONE = { device: 'phone', now: 20 };
const LATER = { device: 'desk', now: 30 };

const session = newRow({ id: 's', topic: 'Lamps' }, DESK);
const section = newRow({ id: 'h', sid: 's', heading: 'Summary' }, DESK);
const text = newRow({ id: 'h', sid: 's', plain: '', rich: null }, DESK);
const pick = newRow({ id: 'p', sid: 's', note: '' }, DESK);
const other = newRow({ id: 'o', sid: 's', note: '' }, DESK);
const HERE = { sessions: [session], sections: [section], texts: [text], picks: [pick, other] };
const GONE = {
  sessions: [purge(session, PHONE)],
  sections: [purge(section, PHONE)],
  texts: [purge(text, PHONE)],
  picks: [purge(pick, PHONE), purge(other, PHONE)],
};
const EVERY = [
  ['sessions', 's'],
  ['sections', 'h'],
  ['texts', 'h'],
  ['picks', 'p'],
  ['picks', 'o'],
] as const;

function back(...given: Parameters<typeof whatComesBack>): string[] {
  const comesBack = whatComesBack(...given);
  return EVERY.filter(([table, id]) => comesBack(table, id)).map(([table, id]) => `${table} ${id}`);
}

const ALL = EVERY.map(([table, id]) => `${table} ${id}`);

describe('a session that was deleted for ever elsewhere', () => {
  it('stays so where nothing was written here since', () => {
    expect(back(HERE, GONE)).toEqual([]);
  });

  it('comes back whole where a pick of it was edited, or one is there that the others do not know', () => {
    expect(back({ ...HERE, picks: [patchRow(pick, { note: 'x' }, LATER), other] }, GONE)).toEqual(ALL);
    expect(back({ ...HERE, picks: [pick, other, newRow({ id: 'n', sid: 's', note: '' }, LATER)] }, GONE)).toEqual(ALL);
  });

  it('stays so where what was written here was thrown away, or all of it was', () => {
    const thrown = patchRow(patchRow(pick, { note: 'x' }, LATER), { deleted: true }, LATER);
    expect(back({ ...HERE, picks: [thrown, other] }, GONE)).toEqual([]);
    const deleted = patchRow(session, { deleted: true }, DESK);
    expect(back({ ...HERE, sessions: [deleted], picks: [patchRow(pick, { note: 'x' }, LATER)] }, GONE)).toEqual([]);
  });

  it('has nothing to do with another one', () => {
    const elsewhere = { ...patchRow(pick, { note: 'x' }, LATER), id: 'q', sid: 't' };
    expect(back({ ...HERE, picks: [pick, other, elsewhere] }, GONE)).toEqual([]);
  });
});

describe('a section that was deleted for ever elsewhere', () => {
  const gone = { sections: GONE.sections, texts: GONE.texts };

  it('comes back where its words were written on here, and brings nothing else', () => {
    const written = patchRow(text, { plain: 'On corners' }, LATER);
    expect(back({ ...HERE, texts: [written] }, gone)).toEqual(['sections h']);
  });

  it('stays so where they were not', () => {
    expect(back(HERE, gone)).toEqual([]);
  });
});

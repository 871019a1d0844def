import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { madeUpPick } from '../../../scripts/bench/made-up-picks.ts';
import { Pick } from '../../../src/model/pick.ts';
import { proseOfPlain } from '../../../src/model/plain-prose.ts';
import { stateOfProse } from '../../../src/model/prose-state.ts';
import { purge } from '../../../src/model/purge.ts';
import { newRow, type Row } from '../../../src/model/row.ts';
import { type Contents, readContents, writeContents } from '../../../src/sync/contents.ts';
import { checkOf } from '../../../src/sync/soundness.ts';

const BY = { device: 'desk', now: 5 };
const { unsent: _, ...pick } = await madeUpPick('s1', 1);

function wire(change: (wire: Record<string, unknown>) => void): string {
  const json = JSON.parse(writeContents({ sid: 's1', rows: { picks: [pick] }, from: [] }));
  change(json);
  return JSON.stringify(json);
}

function sent<R extends Row>({ unsent: _, ...row }: R): Row {
  return row;
}

describe('what a blob says', () => {
  it('is read as it was written: rows, prose, tombstones, names', () => {
    const plain = 'Two\n\nparagraphs';
    const contents: Contents = {
      sid: 's1',
      rows: {
        picks: [pick, sent(purge({ ...pick, id: 'gone' } as Row, BY))],
        texts: [sent(newRow({ id: 't', sid: 's1', plain, rich: stateOfProse(proseOfPlain(plain)) }, BY))],
      },
      from: ['s1.a'],
    };
    expect(readContents(writeContents(contents))).toEqual(contents);
    expect(writeContents(contents)).not.toContain('"sid":"s1","section"');
  });

  it('keeps fields that this version does not know, also one called as another table’s', () => {
    const session = { ...newRow({ id: 's1' }, BY), sid: 'not its own' };
    expect(writeContents({ sid: 's1', rows: { sessions: [session] }, from: [] })).toContain('not its own');
    const settings = [sent(newRow({ id: 'x', kind: 'weather', sun: [1, { deep: null }] }, BY))];
    expect(readContents(writeContents({ sid: 'settings', rows: { settings }, from: [] }))).toEqual({
      ...{ sid: 'settings', from: [] },
      rows: { settings },
    });
  });

  it('never says what belongs to this device', () => {
    expect(writeContents({ sid: 's1', rows: { picks: [{ ...pick, unsent: 1 }] }, from: [] })).not.toContain('unsent');
  });

  it('is of a newer version where that says so, or where there is a table of its', () => {
    expect(readContents(wire((json) => Object.assign(json, { min: 2 })))).toBe('newer');
    expect(readContents(wire((json) => Object.assign(json, { v: 2 })))).toMatchObject({ sid: 's1' });
    expect(readContents(wire((json) => Object.assign(json, { rows: { weather: [] } })))).toBe('newer');
  });

  it('is damaged where it is no such thing, or a row is not sound', () => {
    for (const json of ['', '[]', 'null', '{}', '{"v":1']) expect(readContents(json)).toBe('damaged');
    const { post: __, ...bare } = pick;
    expect(readContents(wire((json) => Object.assign(json, { rows: { picks: [bare] } })))).toBe('damaged');
    const host = { ...newRow({ id: 'host', kind: 'host' }, BY), unsent: undefined };
    expect(readContents(wire((json) => Object.assign(json, { rows: { settings: [host] } })))).toBe('damaged');
  });

  it('is damaged where its prose could not be joined with any', () => {
    const text = (rich: string) => ({ ...newRow({ id: 't', plain: '' }, BY), rich, unsent: undefined });
    for (const rich of ['A', 'AQID', '//////']) {
      expect(readContents(wire((json) => Object.assign(json, { rows: { texts: [text(rich)] } })))).toBe('damaged');
    }
  });
});

describe('the quick check of a row', () => {
  const check = checkOf(Pick);
  const verdict = (row: unknown) => z.safeParse(Pick, row).success;
  const odd = fc.constantFrom<unknown>(undefined, null, 0, -1.5, 1e308, '', 'x', true, [], {}, [1], { type: 'text' }, [
    'a',
  ]);

  /** Every place in a row, by its path. */
  function pathsIn(value: unknown, path: readonly string[] = []): string[][] {
    if (typeof value !== 'object' || value === null) return [[...path]];
    return [[...path], ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
  }

  function withValue(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
    if (key === undefined) return to;
    const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
    Reflect.set(copy, key, withValue(Reflect.get(copy, key), rest, to));
    return copy;
  }

  it('takes and refuses what the schema does, whatever is wrong and wherever', () => {
    const { weather: __, ...row }: Record<string, unknown> = {
      ...pick,
      question: { kind: 'answer', number: 1 },
      alts: { 0: 'a' },
    };
    expect(check(row)).toBe(true);
    const paths = pathsIn(row);
    let refused = 0;
    fc.assert(
      fc.property(fc.constantFrom(...paths), odd, (path, value) => {
        const changed = withValue(row, path, value);
        const isSound = verdict(changed);
        refused += Number(!isSound);
        expect(check(changed)).toBe(isSound);
      }),
      { numRuns: 1500 },
    );
    expect(refused).toBeGreaterThan(300);
  });
});

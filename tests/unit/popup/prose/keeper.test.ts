import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import type { KeptProse } from '../../../../popup/store/kept-prose.ts';
import { ProseKeeper } from '../../../../popup/words/prose/keeper.ts';
import { fragmentOf, joinStates, stateOfWords, wordsOfState } from '../../../../src/model/prose-state.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

type Words = ConstructorParameters<typeof ProseKeeper>[0];

/** A store with one row, as `saveProse` keeps it, and the windows that look at it. */
function oneRow(plain = '') {
  let row: Words = { id: 'summary', plain, rich: null };
  const windows: ProseKeeper[] = [];
  const store = {
    full: false,
    saves: 0,
    kept: [] as KeptProse[],
    plain: () => row.plain,
    async save({ state }: KeptProse): Promise<boolean> {
      store.saves += 1;
      if (store.full) return false;
      row = { ...row, ...wordsOfState(joinStates(stateOfWords(row), state)) };
      for (const one of windows) one.stored(row);
      return true;
    },
    open(): ProseKeeper {
      const keeper = new ProseKeeper(row, { save: store.save, keep: (prose) => store.kept.push(prose) });
      windows.push(keeper);
      return keeper;
    },
  };
  return store;
}

function typeInto(keeper: ProseKeeper, words: string): void {
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(words)]);
  fragmentOf(keeper.doc).push([paragraph]);
}

const rest = () => vi.advanceTimersByTimeAsync(300);

describe('what is typed into an editor', () => {
  it('is saved after a rest, once', async () => {
    const store = oneRow('Before');
    const keeper = store.open();
    typeInto(keeper, 'One');
    await vi.advanceTimersByTimeAsync(200);
    typeInto(keeper, 'Two');
    await vi.advanceTimersByTimeAsync(200);
    expect(store.saves).toBe(0);
    await rest();
    expect([store.saves, store.plain()]).toEqual([1, 'Before\n\nOne\n\nTwo']);
    await keeper.flush();
    expect(store.saves).toBe(1);
  });

  it('is not saved where it came from the store, also where that had it as plain text', async () => {
    const store = oneRow();
    const keeper = store.open();
    keeper.stored({ id: 'summary', plain: 'Plain', rich: null });
    keeper.stored({ id: 'summary', plain: 'Plain', rich: null });
    await rest();
    expect([store.saves, wordsOfState(Y.encodeStateAsUpdate(keeper.doc)).plain]).toEqual([0, 'Plain']);
  });

  it('is not saved where nothing was typed', async () => {
    const store = oneRow('Before');
    store.open().hide();
    await rest();
    expect([store.saves, store.kept]).toEqual([0, []]);
  });

  it('is kept when the page ends, and whatever is typed after that too', () => {
    const store = oneRow('Before');
    const keeper = store.open();
    typeInto(keeper, 'Half a sen');
    keeper.hide();
    expect(store.kept.map(({ words }) => words)).toEqual(['Before\n\nHalf a sen']);
    expect(store.saves).toBe(1);
    const [kept] = store.kept;
    expect(kept === undefined ? '' : wordsOfState(kept.state).plain).toBe('Before\n\nHalf a sen');
  });

  it('is tried again with the next word where the disk was full, and kept at the end', async () => {
    const store = oneRow();
    const keeper = store.open();
    store.full = true;
    typeInto(keeper, 'One');
    await rest();
    expect([store.saves, store.plain()]).toEqual([1, '']);
    keeper.hide();
    expect(store.kept).toHaveLength(1);
    store.full = false;
    typeInto(keeper, 'Two');
    await rest();
    expect(store.plain()).toBe('One\n\nTwo');
  });

  it('comes to the same in two windows that are typed into at once', async () => {
    const store = oneRow('Before');
    const [here, there] = [store.open(), store.open()];
    typeInto(here, 'From here');
    typeInto(there, 'From there');
    await rest();
    const words = store.plain();
    expect(words.split('\n\n').toSorted()).toEqual(['Before', 'From here', 'From there']);
    for (const keeper of [here, there]) expect(wordsOfState(Y.encodeStateAsUpdate(keeper.doc)).plain).toBe(words);
    typeInto(here, 'And more');
    await rest();
    expect(wordsOfState(Y.encodeStateAsUpdate(there.doc)).plain).toBe(`${words}\n\nAnd more`);
    expect(store.saves).toBe(3);
  });
});

import type { Account } from './account.ts';
import { handleKey, isFullName, nameKey } from './likeness.ts';

/** Groups of what is joined, directly or by way of others. */
function joined(size: number, groups: Iterable<readonly number[]>): number[][] {
  const parents = Array.from({ length: size }, (_, index) => index);
  const root = (index: number): number => {
    let at = index;
    for (let above = parents[at]; above !== undefined && above !== at; above = parents[at]) {
      // Halves the way for the next one.
      parents[at] = parents[above] ?? above;
      at = above;
    }
    return at;
  };
  for (const [first = 0, ...others] of groups) for (const other of others) parents[root(other)] = root(first);
  const sets = new Map<number, number[]>();
  for (let index = 0; index < size; index += 1) {
    const set = sets.get(root(index));
    if (set === undefined) sets.set(root(index), [index]);
    else set.push(index);
  }
  return [...sets.values()];
}

function groupedBy(indices: readonly number[], keyOf: (index: number) => string | null): number[][] {
  const groups = new Map<string, number[]>();
  for (const index of indices) {
    const key = keyOf(index);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/**
 * Accounts of one site that look like one person's: handles that differ by letter case alone; by `_`, `.`, `-`, or
 * by the server's name, while their names are not different ones; or a full name in common.
 * @returns groups of two or more
 */
export function samePeople(accounts: readonly Account[]): Account[][] {
  const all = [...accounts.keys()];
  const keys = accounts.map(({ names }) => [...new Set(names.map(nameKey))].filter((key) => key !== ''));
  const of = (index: number): Account | undefined => accounts[index];
  const nameOf = (index: number): string => keys[index]?.[0] ?? '';
  const alike = groupedBy(
    all,
    (index) => `${of(index)?.site} ${handleKey(of(index)?.site ?? '', of(index)?.handle ?? '')}`,
  );
  const unlessNamedOtherwise = alike.flatMap((group) => {
    const names = new Set(group.map(nameOf).filter((name) => name !== ''));
    const byName = groupedBy(group, (index) => nameOf(index) || null);
    return names.size > 1 ? byName : [...byName, ...groupedBy(group, (index) => of(index)?.host ?? '')];
  });
  const named = all.flatMap((index) => (keys[index] ?? []).filter(isFullName).map((key) => ({ index, key })));
  const namesakes = groupedBy([...named.keys()], (at) => `${of(named[at]?.index ?? 0)?.site} ${named[at]?.key}`);
  const groups = [
    ...groupedBy(all, (index) => `${of(index)?.site} ${of(index)?.handle.toLowerCase()}`),
    ...unlessNamedOtherwise,
    ...namesakes.map((group) => group.map((at) => named[at]?.index ?? 0)),
  ];
  return joined(accounts.length, groups)
    .filter((group) => group.length > 1)
    .map((group) => group.flatMap((index) => of(index) ?? []));
}

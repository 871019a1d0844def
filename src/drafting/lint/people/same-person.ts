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

/** For each index, which of the sets it is in. */
function setOfEach(sets: readonly (readonly number[])[]): Map<number, number> {
  return new Map(sets.flatMap((set, at) => set.map((index) => [index, at] as const)));
}

/**
 * Accounts of one site that look like one person's: handles that differ by letter case alone; by `_`, `.`, `-`, or
 * by the server's name, while their names are not different ones; or a full name in common.
 * @returns groups of two or more
 */
export function samePeople(accounts: readonly Account[]): Account[][] {
  const people = accounts.map((account) => ({
    ...account,
    key: `${account.site} ${handleKey(account.site, account.handle)}`,
    nameKeys: [...new Set(account.names.map(nameKey))].filter((name) => name !== ''),
  }));
  const all = [...people.keys()];
  const byKey = groupedBy(all, (index) => people[index]?.key ?? null);
  const names = people.flatMap(({ nameKeys, site }, index) =>
    nameKeys.filter(isFullName).map((name) => ({ index, name: `${site} ${name}` })),
  );
  const namesakes = groupedBy([...names.keys()], (at) => names[at]?.name ?? null);
  const sure = [
    ...groupedBy(all, (index) => `${people[index]?.site} ${people[index]?.handle.toLowerCase()}`),
    ...namesakes.map((group) => group.map((at) => names[at]?.index ?? 0)),
    ...byKey.flatMap((group) => groupedBy(group, (index) => people[index]?.nameKeys[0] ?? null)),
  ];
  const sets = joined(people.length, sure);
  const setOf = setOfEach(sets);
  const isNamed = sets.map((set) => set.some((index) => people[index]?.nameKeys.length !== 0));
  const likely = byKey.flatMap((group) => {
    const named = new Set(group.map((index) => setOf.get(index) ?? 0).filter((set) => isNamed[set]));
    return named.size > 1 ? [] : groupedBy(group, (index) => people[index]?.host ?? null);
  });
  return joined(people.length, [...sure, ...likely])
    .filter((group) => group.length > 1)
    .map((group) => group.flatMap((index) => accounts[index] ?? []));
}

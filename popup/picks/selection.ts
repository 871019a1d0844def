import type { Pick } from '../../src/model/pick.ts';

/** Ids of the picks that the next act is for. */
export type Selection = ReadonlySet<string>;

export const NOTHING: Selection = new Set();

export function toggled(selection: Selection, id: string): Selection {
  const changed = new Set(selection);
  if (!changed.delete(id)) changed.add(id);
  return changed;
}

/** Without what is gone. The same set where nothing is, so that no row is rendered again. */
export function stillThere(selection: Selection, picks: readonly Pick[]): Selection {
  if (selection.size === 0) return NOTHING;
  const alive = new Set(picks.map(({ id }) => id).filter((id) => selection.has(id)));
  return alive.size === selection.size ? selection : alive;
}

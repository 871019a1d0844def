import { orderBetween } from '../../src/model/order.ts';
import type { Pick } from '../../src/model/pick.ts';

/** Where a pick goes: into a section, before the pick that stands there, or at its end (null). */
export interface Place {
  readonly section: string;
  readonly before: string | null;
}

/**
 * The order key that puts a pick into a place.
 * @param there the picks of the target section in order, with or without the moved one
 */
export function orderAt(id: string, { before }: Place, there: readonly Pick[]): string {
  const others = there.filter((pick) => pick.id !== id);
  const found = others.findIndex((pick) => pick.id === before);
  const index = found === -1 ? others.length : found;
  return orderBetween(others[index - 1]?.order ?? null, others[index]?.order ?? null);
}

/** The place `steps` further down (negative: up) in the same list, or null where the pick is at that end already. */
export function placeBeside(pick: Pick, section: string, steps: number, there: readonly Pick[]): Place | null {
  const index = there.findIndex(({ id }) => id === pick.id);
  const target = Math.max(0, Math.min(there.length - 1, index + steps));
  if (index === -1 || target === index) return null;
  // Going down, the pick itself leaves the list above its target.
  return { section, before: there[target > index ? target + 1 : target]?.id ?? null };
}

import { generateKeyBetween } from 'fractional-indexing';

/**
 * A key that sorts (by code unit) between two others; null stands for the start or the end of the list. Two devices
 * can make the same key, so neighbours may be equal: the new key then goes behind both.
 * @see https://www.figma.com/blog/realtime-editing-of-ordered-sequences/
 */
export function orderBetween(before: string | null, after: string | null): string {
  if (before !== null && after !== null && before >= after) return generateKeyBetween(before, null);
  return generateKeyBetween(before, after);
}

/** Sorts by order key; equal keys, made on two devices at once, by id, so that every device shows one order. */
export function byOrder(a: { order: string; id: string }, b: { order: string; id: string }): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

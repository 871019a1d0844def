const RANKS = ['undefined', 'null', 'boolean', 'number', 'string', 'array', 'object'];

function rankOf(value: unknown): number {
  if (value === null) return RANKS.indexOf('null');
  return RANKS.indexOf(Array.isArray(value) ? 'array' : typeof value);
}

function compareArrays(a: readonly unknown[], b: readonly unknown[]): number {
  for (const [index, value] of a.entries()) {
    if (index >= b.length) return 1;
    const order = orderOf(value, b[index]);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** Whether two are written alike, found out without sorting: nearly all that are compared are. */
export function areAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Uint8Array && b instanceof Uint8Array) {
    return a.length === b.length && a.every((byte, index) => byte === b[index]);
  }
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  for (const key of keys) {
    if (!Object.hasOwn(b, key)) return false;
    if (!areAlike((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key])) return false;
  }
  return true;
}

/** A field without a value is as good as none: JSON does not write it. */
function keysOf(value: object): string[] {
  return Object.keys(value)
    .filter((key) => Reflect.get(value, key) !== undefined)
    .sort();
}

function compareObjects(a: object, b: object): number {
  const keys = keysOf(a);
  const order = compareArrays(keys, keysOf(b));
  if (order !== 0) return order;
  for (const key of keys) {
    const found = orderOf(Reflect.get(a, key), Reflect.get(b, key));
    if (found !== 0) return found;
  }
  return 0;
}

/** What `compareValues` answers for two that are not written alike in every respect. */
function orderOf(a: unknown, b: unknown): number {
  const order = rankOf(a) - rankOf(b);
  if (order !== 0) return order;
  if (Array.isArray(a) && Array.isArray(b)) return compareArrays(a, b);
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) return compareObjects(a, b);
  // Of one type, and neither object nor null.
  const [left, right] = [a as string, b as string];
  if (left === right) return 0;
  return left > right ? 1 : -1;
}

/**
 * One order of all values that JSON can hold, and of `undefined`, which comes first. What it orders by does not matter,
 * only that every device finds the same: 0 where two are written alike but for the order of their fields.
 */
export function compareValues(a: unknown, b: unknown): number {
  return areAlike(a, b) ? 0 : orderOf(a, b);
}

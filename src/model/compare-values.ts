const RANKS = ['undefined', 'null', 'boolean', 'number', 'string', 'array', 'object'];

function rankOf(value: unknown): number {
  if (value === null) return RANKS.indexOf('null');
  return RANKS.indexOf(Array.isArray(value) ? 'array' : typeof value);
}

function compareArrays(a: readonly unknown[], b: readonly unknown[]): number {
  for (const [index, value] of a.entries()) {
    if (index >= b.length) return 1;
    const order = compareValues(value, b[index]);
    if (order !== 0) return order;
  }
  return a.length - b.length;
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
    const found = compareValues(Reflect.get(a, key), Reflect.get(b, key));
    if (found !== 0) return found;
  }
  return 0;
}

/**
 * One order of all values that JSON can hold, and of `undefined`, which comes first. What it orders by does not matter,
 * only that every device finds the same: 0 where two are written alike but for the order of their fields.
 */
export function compareValues(a: unknown, b: unknown): number {
  if (a === b) return 0;
  const rank = rankOf(a);
  const order = rank - rankOf(b);
  if (order !== 0) return order;
  if (Array.isArray(a) && Array.isArray(b)) return compareArrays(a, b);
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) return compareObjects(a, b);
  // Of one type, and neither object nor null.
  const [left, right] = [a as string, b as string];
  if (left === right) return 0;
  return left > right ? 1 : -1;
}

import type { Row } from '../../src/model/row.ts';

function sameStamps(a: Row, b: Row): boolean {
  const [left, right] = [a._s, b._s];
  const fields = Object.keys(left.edits);
  return (
    left.base.join() === right.base.join() &&
    fields.length === Object.keys(right.edits).length &&
    fields.every((field) => left.edits[field]?.join() === right.edits[field]?.join())
  );
}

/**
 * The rows as read now, each as the object that it was before if it has not changed: what shows it then need not be
 * rendered again. Rows with the same stamps have the same values.
 */
export function keepSame<R extends Row>(before: readonly R[], now: readonly R[]): readonly R[] {
  const known = new Map(before.map((row) => [row.id, row]));
  return now.map((row) => {
    const old = known.get(row.id);
    return old !== undefined && sameStamps(old, row) ? old : row;
  });
}

import { compareValues } from './compare-values.ts';
import type { Row } from './row.ts';
import { compareStamps, type Stamp } from './stamp.ts';

/** What a row says of one of its fields. */
interface Said {
  readonly stamp: Stamp;
  /** `undefined` where the field was taken away. */
  readonly value: unknown;
}

/** Null where the row says nothing of the field: absence never means deletion. */
function said(row: Row, field: string): Said | null {
  const { base, edits } = row._s;
  const value = Object.hasOwn(row, field) ? Reflect.get(row, field) : undefined;
  const edit = Object.hasOwn(edits, field) ? edits[field] : undefined;
  if (edit !== undefined) return { stamp: edit, value };
  return value === undefined ? null : { stamp: base, value };
}

function winner(a: Said | null, b: Said | null): Said | null {
  if (a === null || b === null) return a ?? b;
  const order = compareStamps(a.stamp, b.stamp) || compareValues(a.value, b.value);
  return order >= 0 ? a : b;
}

/**
 * Two states of one row as one: of each field the value with the later stamp; of equal times, that of the greater device
 * id; of equal stamps, which a device with a copied profile can make, the greater value. In whatever order and however
 * often states are joined, every device ends with the same row. Fields that this version does not know are joined too.
 */
export function joinRows<R extends Row>(a: R, b: R): R {
  const base = compareStamps(a._s.base, b._s.base) >= 0 ? a._s.base : b._s.base;
  const fields = new Set([a, b].flatMap((row) => [...Object.keys(row), ...Object.keys(row._s.edits)]));
  fields.delete('_s');
  const values: [string, unknown][] = [];
  const edits: [string, Stamp][] = [];
  for (const field of fields) {
    const won = winner(said(a, field), said(b, field));
    if (won === null) continue;
    const { stamp, value } = won;
    if (value !== undefined) values.push([field, value]);
    if (value === undefined || compareStamps(stamp, base) !== 0) edits.push([field, stamp]);
  }
  return { ...Object.fromEntries(values), _s: { base, edits: Object.fromEntries(edits) } } as R;
}

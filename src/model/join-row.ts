import { compareValues } from './compare-values.ts';
import type { Row } from './row.ts';
import { compareStamps, higherFloor, type Stamp } from './stamp.ts';

type Fields = Record<string, unknown>;

function valueIn(row: Row, field: string): unknown {
  return Object.hasOwn(row, field) ? (row as unknown as Fields)[field] : undefined;
}

/** The stamp of a field, or null where the row says nothing of it: absence never means deletion. */
function stampIn({ _s }: Row, field: string, value: unknown): Stamp | null {
  const edit = Object.hasOwn(_s.edits, field) ? _s.edits[field] : undefined;
  return edit ?? (value === undefined ? null : _s.base);
}

/** What is not a value that was written: the stamps, what follows from them, and what belongs to one device. */
export const APART = ['_s', 'purged', 'unsent'];

/** What stays of a row that was deleted for ever. */
export const LASTING = ['id', 'sid', 'deleted'];

/** Sets a field, even one that is called as the parts of all objects are. */
function set<T>(target: Record<string, T>, field: string, value: T): void {
  if (field === '__proto__') Object.defineProperty(target, field, { value, enumerable: true, configurable: true });
  else target[field] = value;
}

/**
 * Two states of one row as one: of each field the value with the later stamp; of equal times, that of the greater device
 * id; of equal stamps, which a device with a copied profile can make, the greater value. In whatever order and however
 * often states are joined, every device ends with the same row. Fields that this version does not know are joined too.
 * What was written no later than either state's floor is dropped, whichever it is from. A row that was made anew since is
 * whole, as all of its fields are as late as its base; any other is one that was deleted for ever.
 */
export function joinRows<R extends Row>(a: R, b: R): R {
  const base = compareStamps(a._s.base, b._s.base) >= 0 ? a._s.base : b._s.base;
  const floor = higherFloor(a, b);
  const joined: Fields = {};
  const edits: Record<string, Stamp> = {};
  const take = (field: string) => {
    if (APART.includes(field)) return;
    const [here, there] = [valueIn(a, field), valueIn(b, field)];
    const [madeHere, madeThere] = [stampIn(a, field, here), stampIn(b, field, there)];
    if (madeHere === null && madeThere === null) return;
    const order =
      madeHere === null || madeThere === null
        ? Number(madeHere !== null) - Number(madeThere !== null)
        : compareStamps(madeHere, madeThere) || compareValues(here, there);
    const [value, stamp] = order >= 0 ? [here, madeHere] : [there, madeThere];
    if (floor !== undefined && stamp !== null && compareStamps(stamp, floor) <= 0 && !LASTING.includes(field)) return;
    if (value !== undefined) set<unknown>(joined, field, value);
    if (stamp !== null && (value === undefined || compareStamps(stamp, base) !== 0)) set(edits, field, stamp);
  };
  for (const field in a) take(field);
  for (const field in b) if (!Object.hasOwn(a, field)) take(field);
  // A field may have been taken away: then only its stamp is left.
  for (const { _s } of [a, b]) {
    for (const field of Object.keys(_s.edits)) if (!Object.hasOwn(joined, field)) take(field);
  }
  joined._s = floor === undefined ? { base, edits } : { base, edits, floor };
  if (floor !== undefined && compareStamps(base, floor) <= 0) joined.purged = true;
  return joined as unknown as R;
}

/** When (milliseconds since 1970, by the writer's clock) and on which device a value was written. */
export type Stamp = [time: number, device: string];

/** One stamp for the whole row as it was made, and one for each field edited since. */
interface Stamps {
  base: Stamp;
  edits: Record<string, Stamp>;
  /** What was written no later than this has been deleted for ever. */
  floor?: Stamp | undefined;
}

export interface Stamped {
  readonly _s: Stamps;
}

export function stampOf({ _s: { base, edits } }: Stamped, field: string): Stamp {
  // A field may be called as the parts of all objects are.
  return (Object.hasOwn(edits, field) && edits[field]) || base;
}

/** Positive where `a` wins over `b`: the later time, then the greater device id. */
export function compareStamps(a: Stamp, b: Stamp): number {
  if (a[0] !== b[0]) return a[0] - b[0];
  if (a[1] === b[1]) return 0;
  return a[1] > b[1] ? 1 : -1;
}

export function later(a: Stamp, b: Stamp | undefined): Stamp {
  return b === undefined || compareStamps(a, b) >= 0 ? a : b;
}

/** The later of two floors; undefined where there is neither. */
export function higherFloor({ _s: a }: Stamped, { _s: b }: Stamped): Stamp | undefined {
  return a.floor === undefined ? b.floor : later(a.floor, b.floor);
}

/** The stamp that a new value of a field has to be later than. */
export function stampBelow(row: Stamped, field: string): Stamp {
  return later(stampOf(row, field), row._s.floor);
}

/** The latest of all stamps of a row. */
export function latestStamp(row: Stamped): Stamp {
  return Object.values(row._s.edits).reduce((a, b) => later(a, b), later(row._s.base, row._s.floor));
}

/** Whether anything of a row was written later than the floor. */
export function isEditedSince(floor: Stamp, { _s: { base, edits } }: Stamped): boolean {
  return [base, ...Object.values(edits)].some((stamp) => compareStamps(stamp, floor) > 0);
}

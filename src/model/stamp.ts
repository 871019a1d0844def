/** When (milliseconds since 1970, by the writer's clock) and on which device a value was written. */
export type Stamp = [time: number, device: string];

/** One stamp for the whole row as it was made, and one for each field edited since. */
interface Stamps {
  base: Stamp;
  edits: Record<string, Stamp>;
}

export interface Stamped {
  readonly _s: Stamps;
}

export function stampOf(row: Stamped, field: string): Stamp {
  return row._s.edits[field] ?? row._s.base;
}

/** Positive where `a` wins over `b`: the later time, then the greater device id. */
export function compareStamps(a: Stamp, b: Stamp): number {
  if (a[0] !== b[0]) return a[0] - b[0];
  if (a[1] === b[1]) return 0;
  return a[1] > b[1] ? 1 : -1;
}

/** The latest of all stamps of a row. */
export function latestStamp(row: Stamped): Stamp {
  return Object.values(row._s.edits).reduce((a, b) => (compareStamps(a, b) >= 0 ? a : b), row._s.base);
}

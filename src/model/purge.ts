import type { Row, Writer } from './row.ts';
import { latestStamp, type Stamp } from './stamp.ts';

/**
 * Deletes a row for ever: nothing is left of it but the fact. What was written in it until now is nowhere to come back;
 * what has been written elsewhere and is not known here brings the row back whole.
 */
export function purge<R extends Row>(row: R, { device, now }: Writer): R {
  const floor = latestStamp(row);
  const deleted: Stamp = [Math.max(now, floor[0] + 1), device];
  const sid: unknown = Reflect.get(row, 'sid');
  return {
    id: row.id,
    ...(typeof sid === 'string' ? { sid } : {}),
    deleted: true,
    purged: true,
    _s: { base: row._s.base, edits: { deleted }, floor },
    unsent: 1,
  } as unknown as R;
}

/** Whether a row that was deleted for ever holds something again: what was written elsewhere, and then thrown away. */
export function holdsLeftovers(row: Row): boolean {
  const { id, deleted, purged, unsent, _s, ...fields } = row;
  return purged === true && Object.keys(fields).some((field) => field !== 'sid');
}

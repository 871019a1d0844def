import { compareStamps, latestStamp, type Stamp, type Stamped, stampOf } from './stamp.ts';

export interface Row extends Stamped {
  readonly id: string;
  readonly deleted: boolean;
}

/** Who writes, and when (milliseconds since 1970). */
export interface Writer {
  readonly device: string;
  readonly now: number;
}

/** A new row: every field carries the one base stamp. */
export function newRow<F extends { readonly id: string }>(fields: F, writer: Writer) {
  return { ...fields, deleted: false, _s: { base: [writer.now, writer.device] as Stamp, edits: {} } };
}

/**
 * The row with some fields set and stamped. A stamp is always later than the one it replaces, so a clock that went
 * back cannot make an edit lose against what it was made upon; a deletion is stamped later than every other field.
 */
export function patchRow<R extends Row>(row: R, fields: Partial<R>, writer: Writer): R {
  const edits = { ...row._s.edits };
  for (const field of Object.keys(fields)) {
    const upon = field === 'deleted' ? latestStamp(row) : stampOf(row, field);
    edits[field] = [Math.max(writer.now, upon[0] + 1), writer.device];
  }
  return { ...row, ...fields, _s: { ...row._s, edits } };
}

/** Deleted, and by a decision later than every edit: an edit made elsewhere afterwards brings the row back. */
export function isDeleted(row: Row): boolean {
  if (!row.deleted) return false;
  const deletion = stampOf(row, 'deleted');
  return compareStamps(deletion, latestStamp(row)) >= 0;
}

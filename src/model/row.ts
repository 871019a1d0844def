import { compareStamps, latestStamp, type Stamp, type Stamped, stampBelow, stampOf } from './stamp.ts';

export interface Row extends Stamped {
  readonly id: string;
  readonly deleted: boolean;
  /** Deleted for ever: what was in it has been dropped. It is so wherever no `base` is later than the floor. */
  readonly purged?: boolean | undefined;
  /** Written here, and not yet in any blob. Belongs to this device: it is never synced, nor part of a backup. */
  readonly unsent?: 1 | undefined;
}

/** Who writes, and when (milliseconds since 1970). */
export interface Writer {
  readonly device: string;
  readonly now: number;
}

/**
 * A new row: every field carries the one base stamp.
 * @param purged the row of the same id that was deleted for ever, where there is one: the new one takes its place
 */
export function newRow<F extends { readonly id: string }>(fields: F, { device, now }: Writer, purged?: Row) {
  const base: Stamp = [purged ? Math.max(now, latestStamp(purged)[0] + 1) : now, device];
  const stamps: Stamped['_s'] = { base, edits: {} };
  const row = { ...fields, deleted: false, _s: stamps, unsent: 1 as const };
  if (!purged) return row;
  // What a newer version wrote elsewhere, after that and before this, stays: absence never means deletion.
  const { purged: _, _s, ...left } = purged;
  const edits = Object.fromEntries(Object.entries(_s.edits).filter(([field]) => !(field in row)));
  return { ...left, ...row, _s: { base, edits, floor: _s.floor } };
}

/**
 * The row with some fields set and stamped. A stamp is always later than the one it replaces, so a clock that went
 * back cannot make an edit lose against what it was made upon; a deletion is stamped later than every other field.
 */
export function patchRow<R extends Row>(row: R, fields: Partial<R>, writer: Writer): R {
  const edits = { ...row._s.edits };
  for (const field of Object.keys(fields)) {
    const upon = field === 'deleted' ? latestStamp(row) : stampBelow(row, field);
    edits[field] = [Math.max(writer.now, upon[0] + 1), writer.device];
  }
  return { ...row, ...fields, _s: { ...row._s, edits }, unsent: 1 };
}

/** Deleted, and by a decision later than every edit: an edit made elsewhere afterwards brings the row back. */
export function isDeleted(row: Row): boolean {
  if (row.purged === true) return true;
  if (!row.deleted) return false;
  const deletion = stampOf(row, 'deleted');
  return compareStamps(deletion, latestStamp(row)) >= 0;
}

/** In the trash: deleted, and what was in it is still there. */
export function isInTrash(row: Row): boolean {
  return row.purged !== true && isDeleted(row);
}

/** What a call came to. Errors cross contexts as values; `code` names the sentence that the user reads. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

/**
 * - `disk_full`: the browser refused the write for want of room.
 * - `store_unavailable`: the database could not be opened (blocked by another version, private window, damaged).
 * - `no_session`, `no_section`, `no_setting`: the target is gone, for example deleted in another window.
 * - `invalid`: the data does not fit its schema.
 * - `forbidden`: the sender may not ask for this.
 * - `unreachable`: the other side did not answer.
 * - `stale`: this script belongs to a version of the extension that is no longer running.
 */
export type FailureCode =
  | 'disk_full'
  | 'store_unavailable'
  | 'no_session'
  | 'no_section'
  | 'no_setting'
  | 'invalid'
  | 'forbidden'
  | 'unreachable'
  | 'stale';

export interface Failure {
  readonly code: FailureCode;
  /** English, for reports; never shown alone. */
  readonly detail: string;
}

export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(code: FailureCode, detail = ''): Result<never> {
  return { ok: false, error: { code, detail } };
}

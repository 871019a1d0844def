import { type FailureCode, fail, type Result, succeed } from '../model/result.ts';
import type { Database } from './database.ts';

/** Thrown inside a transaction to undo it and answer with a failure. */
export class Refusal extends Error {
  constructor(
    readonly code: FailureCode,
    detail: string,
  ) {
    super(detail);
    this.name = 'Refusal';
  }
}

function names(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const inner = 'inner' in error ? names(error.inner) : [];
  return [error.name, ...inner];
}

/** Less room than this, in bytes, and a database cannot be kept in order. */
const NEEDED = 1_000_000;

/**
 * Chromium names a full disk only when the quota says so; else the transaction is aborted and the database does not
 * open again. But then its estimate says that there is no more room than what is used.
 */
async function diskIsFull(): Promise<boolean> {
  const { quota = Infinity, usage = 0 } = (await globalThis.navigator?.storage?.estimate()) ?? {};
  return quota - usage < NEEDED;
}

async function codeOf(error: unknown): Promise<FailureCode> {
  if (error instanceof Refusal) return error.code;
  if (names(error).includes('QuotaExceededError')) return 'disk_full';
  return (await diskIsFull()) ? 'disk_full' : 'store_unavailable';
}

/**
 * Runs work on the database; what it throws becomes a failure. A database that could not be opened is opened anew at
 * the next try: the disk may have room again.
 */
export async function attempt<T>(database: Database, work: () => PromiseLike<T>): Promise<Result<T>> {
  try {
    return succeed(await work());
  } catch (error) {
    if (!database.isOpen()) database.close({ disableAutoOpen: false });
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return fail(await codeOf(error), detail);
  }
}

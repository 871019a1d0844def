import { RemoteError } from '../remote.ts';

/** Chromium counts writes in a minute and in an hour, from the first of them; it does not say how long is left. */
const WAIT = { minute: 60_000, hour: 15 * 60_000 } as const;

/**
 * What `storage.sync` rejects with, known by its words alone. Chromium: "This request exceeds the
 * MAX_WRITE_OPERATIONS_PER_MINUTE quota.", "Resource::kQuotaBytes quota exceeded", formerly "QUOTA_BYTES quota exceeded".
 * Firefox: "QuotaExceededError: storage.sync API call exceeded its quota limitations."
 */
export function problemOf(error: unknown): RemoteError {
  const detail = error instanceof Error ? error.message : String(error);
  if (detail.includes('MAX_WRITE_OPERATIONS')) {
    return new RemoteError('busy', detail, detail.includes('PER_HOUR') ? WAIT.hour : WAIT.minute);
  }
  return new RemoteError(/quota/i.test(detail) ? 'full' : 'strange', detail);
}

import type { RemoteKind, SyncStatus } from '../../model/sync-status.ts';
import type { Database } from '../../store/database.ts';
import { attempt } from '../../store/failure.ts';
import { keepSyncStatus } from '../../store/sync-status.ts';

/** Milliseconds: progress is not written more often. */
const EVERY = 500;

/** The status of a device that has not synced through this remote. */
export function newStatus(remote: RemoteKind): SyncStatus {
  return {
    remote,
    running: null,
    at: null,
    problem: null,
    restoredAt: null,
    damaged: [],
    newer: [],
    onlyHere: [],
    there: [],
    size: 0,
    refused: null,
  };
}

/** The status while a round goes on: pages see it change. */
export class StatusKeeper {
  #status: SyncStatus;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When it was last written. */
  #at = Number.NEGATIVE_INFINITY;

  constructor(
    readonly database: Database,
    status: SyncStatus,
  ) {
    this.#status = status;
  }

  get status(): SyncStatus {
    return this.#status;
  }

  /** Changes it. It is written a little later, with what changes until then. */
  set(change: Partial<SyncStatus>): void {
    this.#status = { ...this.#status, ...change };
    this.#timer ??= setTimeout(() => this.flush(), Math.max(0, this.#at + EVERY - performance.now()));
  }

  /** Has it on the disk. A database that cannot take it has told the host so by more than this. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#at = performance.now();
    await attempt(this.database, () => keepSyncStatus(this.database, this.#status));
  }
}

import { type Listed, type Remote, RemoteError } from '../../sync/remote.ts';

/** What has been seen of a remote during a run. */
export interface Watch {
  readonly remote: Remote;
  /** Whether something was written. */
  readonly wrote: boolean;
  /** A blob was listed and gone when it was asked for: what was in it may not be here yet. */
  readonly missed: boolean;
  /** Bytes for which there was no room; null: there was room for all. */
  readonly refused: number | null;
}

interface Watcher {
  onList(listed: readonly Listed[]): Promise<void>;
  /** @param moved how many blobs have been asked for or put */
  onMove(moved: number): void;
}

/**
 * A remote that tells how it goes, and can be stopped.
 * @param stop ends what goes on, and whatever is asked afterwards
 */
export function watch(remote: Remote, stop: AbortSignal, { onList, onMove }: Watcher): Watch {
  let moved = 0;
  const seen = { wrote: false, missed: false, refused: null as number | null };
  /** What the remote still does is no loss: everything may be done again. */
  const unlessStopped = <T>(work: () => Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const end = () => reject(stop.reason);
      if (stop.aborted) return end();
      stop.addEventListener('abort', end, { once: true });
      work()
        .then(resolve, reject)
        .finally(() => stop.removeEventListener('abort', end));
    });
  const move = () => {
    moved += 1;
    onMove(moved);
  };
  const watched: Remote = {
    ...remote,
    async list() {
      const listed = await unlessStopped(() => remote.list());
      await onList(listed);
      return listed;
    },
    async get(name) {
      const bytes = await unlessStopped(() => remote.get(name));
      seen.missed ||= bytes === null;
      move();
      return bytes;
    },
    async put(name, bytes) {
      seen.wrote = true;
      try {
        await unlessStopped(() => remote.put(name, bytes));
        seen.refused = null;
      } catch (error) {
        if (error instanceof RemoteError && error.problem === 'full') seen.refused = bytes.length;
        throw error;
      }
      move();
    },
    async del(names) {
      seen.wrote = true;
      await unlessStopped(() => remote.del(names));
    },
  };
  return Object.assign(seen, { remote: watched });
}

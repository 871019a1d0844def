import type { Row } from './row.ts';
import type { SyncedTable } from './synced.ts';

/** Rows by their table, as the store has them. */
export type Rows = { readonly [T in SyncedTable]?: readonly Row[] };

/** The id under which rows sync that belong to no session. */
export const SETTINGS = 'settings';

/** What is known here of a blob. */
export interface KnownBlob {
  readonly name: string;
  /** Session id, or `SETTINGS`. */
  readonly sid: string;
  /** Bytes. */
  readonly size: number;
  /**
   * - `outgoing`: made here, and to be put; its bytes are kept.
   * - `sent`: put; its bytes are kept until a listing shows the blob whole.
   * - `joined`: what is in it is here.
   */
  readonly state: 'outgoing' | 'sent' | 'joined';
  readonly bytes?: Uint8Array<ArrayBuffer>;
  /** Blobs that it was made of, and that were deleted after it was put. */
  readonly from?: readonly string[];
}

/** What syncing remembers here between two rounds, as text. */
export type Memory =
  /** Id of the space that this device belongs to; null: it has met none yet. */
  | 'space'
  /**
   * JSON, an array: sessions that are to be compacted at the next chance, however few blobs they have. A session is added
   * as often as something was deleted from it for ever, also where it is there already: so a compaction that has begun
   * before can tell.
   */
  | 'to-compact'
  /** What names the remote that all of this, and every known blob, is about. */
  | 'remote'
  /** JSON: by the other devices' ids, the time of the latest of their stamps that has come in. */
  | 'heard'
  /** JSON: by its id, by how many milliseconds a device's clock is ahead of this one's. */
  | 'clocks'
  /** Milliseconds since 1970: since then the others wait to be told that something of theirs has come in. */
  | 'owed-since'
  /** JSON: by its id, when each session that has left a remote without room had last been written to. */
  | 'left-out';

/** The device's own rows, as the engine sees them. Each method is one transaction: all of it is on the disk, or nothing. */
export interface Replica {
  blobs(): Promise<readonly KnownBlob[]>;
  /**
   * Joins what a blob holds with what is here, keeps what loses, and knows the blob from now on. Where the blob holds what
   * has been deleted for ever (see `Taken.stale`), its session is to be compacted. Answers how many rows changed.
   */
  join(blob: KnownBlob, rows: Rows): Promise<number>;
  /** Sessions with rows that were written here and are in no blob yet. */
  dirty(): Promise<readonly string[]>;
  /** A session's rows: those that are in no blob yet, or all. */
  pack(sid: string, which: 'dirty' | 'all'): Promise<Rows>;
  /** Keeps a blob that is about to be put. The rows in it are dirty no longer, but for those written since they were packed. */
  ship(blob: KnownBlob, rows: Rows): Promise<void>;
  /** Knows blobs from now on as given here; what else is known of them is forgotten. */
  know(blobs: readonly KnownBlob[]): Promise<void>;
  forget(names: readonly string[]): Promise<void>;
  /** Has every row of these sessions, or of all, sent again. */
  soil(sids: readonly string[] | 'all'): Promise<void>;
  recall(what: Memory): Promise<string | null>;
  /** @param was where given: nothing is written if something else is remembered by now */
  remember(what: Memory, value: string | null, was?: string | null): Promise<void>;
  /** When each session was last written to, in milliseconds since 1970. */
  touched(sids: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

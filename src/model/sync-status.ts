import * as z from 'zod/mini';

/** Where devices sync through; `off`: nowhere. */
export const RemoteKind = z.literal(['off', 'account', 'wordpress', 'webdav', 'couchdb']);
export type RemoteKind = z.infer<typeof RemoteKind>;

/** Why syncing does not go on; each has a sentence of its own that says what to do. */
export const SyncProblem = z.literal([
  'offline',
  'busy',
  'signed_out',
  'forbidden',
  /** No room on the remote: nothing is sent, what others send still comes in. */
  'full',
  'missing',
  'strange',
  /** The remote holds a space that is not ours: the host chooses. */
  'foreign',
  /** The remote's space is sealed with another key. */
  'locked',
  /** The browser has not been asked for the server, or has taken it back. */
  'no_permission',
  /** This device's own database. */
  'store',
]);
export type SyncProblem = z.infer<typeof SyncProblem>;

/** How syncing stands on this device; kept in the store, so that every page sees it change. Times are milliseconds since 1970. */
export const SyncStatus = z.object({
  remote: RemoteKind,
  /** A round is going on; `done` of `total` blobs, both 0 while that is not known. */
  running: z.nullable(z.object({ done: z.int(), total: z.int() })),
  /** When a round last came to its end without a problem; null: never. */
  at: z.nullable(z.number()),
  problem: z.nullable(z.object({ code: SyncProblem, detail: z.string(), retryAt: z.nullable(z.number()) })),
  /** When what the browser had deleted of this device's database came back from the remote; null: it never had. */
  restoredAt: z.nullable(z.number()),
  /** Names of blobs that could not be read. */
  damaged: z.array(z.string()),
  /** Sessions of which a newer version of the extension has written. */
  newer: z.array(z.string()),
  /** Sessions that are only here, since the remote has no room for them. */
  onlyHere: z.array(z.string()),
  /** Sessions that the remote holds. */
  there: z.array(z.string()),
  /** Bytes of ours on the remote, and of what was to be put where there was no room for it. */
  size: z.number(),
  refused: z.nullable(z.number()),
});
export type SyncStatus = z.infer<typeof SyncStatus>;

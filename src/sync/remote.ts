/** A blob as a remote lists it. */
export interface Listed {
  readonly name: string;
  /** Bytes; null where the remote does not tell. */
  readonly size: number | null;
}

/**
 * - `offline`: no answer. `busy`: the server asks for patience (429, 5xx, 423).
 * - `signed_out`: user or password are no longer taken. `forbidden`: they are, but not for this.
 * - `full`: no room for what was to be put.
 * - `missing`: the folder or database is not there. `strange`: what answers is no such server.
 */
export type RemoteProblem = 'offline' | 'busy' | 'signed_out' | 'forbidden' | 'full' | 'missing' | 'strange';

/** What every method of a remote throws, and nothing else. */
export class RemoteError extends Error {
  /**
   * @param detail English, for reports; never shown alone, and without passwords in it
   * @param retryAfter milliseconds that the server asks to wait; null where it does not say
   */
  constructor(
    readonly problem: RemoteProblem,
    detail: string,
    readonly retryAfter: number | null = null,
  ) {
    super(detail);
    this.name = 'RemoteError';
  }
}

/**
 * A place that devices sync through: it keeps blobs by their names, and knows nothing of what is in them. Names are made
 * of `A-Z a-z 0-9 _ -` and one `.`; what has other names in the same place is not ours, and is neither listed nor deleted.
 * Blobs never change: a second `put` of a name carries the same content.
 * @see RemoteError for what each method throws
 */
export interface Remote {
  /** What it no longer lists left it by our own doing: nothing is ever sent again for that. */
  readonly losesNothing?: boolean;
  /** It has room for a session's blobs, but not for one more that is made of them. */
  readonly isTight?: boolean;
  /** Bytes of the largest blob that it takes, however much else makes room. */
  readonly largest?: number;
  /** So many blobs of a session become one, where it is not as many as usual. */
  readonly many?: number;
  list(): Promise<readonly Listed[]>;
  /** Null where there is none of this name. */
  get(name: string): Promise<Uint8Array | null>;
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** Names that are not there are no mistake. */
  del(names: readonly string[]): Promise<void>;
}

/** What a remote can list: a session's id, or another word, then what tells its blobs apart. */
export const BLOB_NAME = /^[\w-]{1,64}\.[\w-]{1,64}$/;

import { type Listed, type Remote, RemoteError } from '../../src/sync/remote.ts';
import type { Faults } from './faults.ts';

/**
 * - `server`: as WebDAV: overwrites, tells sizes, can keep a blob that is cut short.
 * - `database`: as CouchDB: keeps a blob whole or not at all, and does not tell sizes.
 * - `account`: as `storage.sync`: small, and loses nothing.
 */
export type RemoteMake = 'server' | 'database' | 'account';

/** Listings that are kept, to be given again as stale ones. */
const PAST = 4;

/** A remote in memory at which things go wrong. */
export class FaultyRemote implements Remote {
  readonly blobs = new Map<string, Uint8Array>();
  readonly losesNothing: boolean;
  readonly isTight: boolean;
  readonly #past: (readonly Listed[])[] = [];
  /** Blobs that were put. */
  puts = 0;

  /** @param room bytes that it has room for */
  constructor(
    readonly make: RemoteMake,
    readonly faults: Faults,
    public room: number,
  ) {
    this.losesNothing = make === 'account';
    this.isTight = make === 'account';
  }

  get size(): number {
    return [...this.blobs.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  }

  wipe(): void {
    this.blobs.clear();
  }

  async list(): Promise<readonly Listed[]> {
    if (this.faults.strikes('staleList') && this.#past.length > 0) return this.faults.random.one(this.#past);
    const size = (bytes: Uint8Array) => (this.make === 'database' ? null : bytes.length);
    const listed = [...this.blobs].map(([name, bytes]) => ({ name, size: size(bytes) }));
    this.#past.push(listed);
    if (this.#past.length > PAST) this.#past.shift();
    return listed;
  }

  async get(name: string): Promise<Uint8Array | null> {
    const bytes = this.blobs.get(name);
    if (bytes === undefined || !this.faults.strikes('tornRead')) return bytes ?? null;
    const { random } = this.faults;
    const how = random.below(3);
    if (how === 0) return bytes.slice(0, random.below(bytes.length));
    if (how === 1) return random.one([...this.blobs.values()]);
    const changed = bytes.slice();
    changed[random.below(changed.length)] = random.below(256);
    return changed;
  }

  async put(name: string, bytes: Uint8Array): Promise<void> {
    this.puts += 1;
    if (this.faults.strikes('full')) throw new RemoteError('full', 'no room for now');
    if (this.room < Infinity && this.size + bytes.length > this.room) throw new RemoteError('full', 'no room');
    if (this.make === 'database' && this.blobs.has(name)) return;
    const isTorn = this.make === 'server' && this.faults.strikes('tornWrite');
    this.blobs.set(name, isTorn ? bytes.slice(0, this.faults.random.below(bytes.length)) : bytes);
  }

  async del(names: readonly string[]): Promise<void> {
    for (const name of names) this.blobs.delete(name);
  }
}

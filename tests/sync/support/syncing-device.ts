import { emptyPost, PICK, SECTION, SESSION } from '../../../scripts/fuzz/made-up.ts';
import { MemoryReplica } from '../../../scripts/fuzz/memory-replica.ts';
import type { Post } from '../../../src/model/post.ts';
import { newRow, patchRow, type Row } from '../../../src/model/row.ts';
import type { SyncedTable } from '../../../src/model/synced.ts';
import type { Codec } from '../../../src/sync/codec.ts';
import { type Pulled, round } from '../../../src/sync/engine.ts';
import { type Remote, RemoteError } from '../../../src/sync/remote.ts';
import type { Sync } from '../../../src/sync/space.ts';

/** Rounds that a device tries one after the other. */
const PATIENCE = 30;

/** Its one section; as long as ids are. */
function sectionOf(sid: string): string {
  return [...sid].reverse().join('');
}

/** A device with rows in memory, and the real engine. */
export class SyncingDevice {
  /** Milliseconds since 1970, by its clock. */
  now = 0;
  readonly replica = new MemoryReplica(() => ({ device: this.id, now: this.now }));
  readonly sync: Sync;

  constructor(
    readonly id: string,
    remote: Remote,
    codec: Codec,
  ) {
    this.sync = { remote, replica: this.replica, codec };
  }

  #make<F extends { readonly id: string }>(table: SyncedTable, fields: F): void {
    this.replica.write(table, newRow(fields, { device: this.id, now: this.now }));
  }

  session(sid: string): void {
    this.#make('sessions', { ...SESSION, id: sid, topic: '' });
    this.#make('sections', { ...SECTION, id: sectionOf(sid), sid, heading: '' });
  }

  pick(sid: string, id: string, post: Post = emptyPost(id)): void {
    this.#make('picks', { ...PICK, id, sid, section: sectionOf(sid), order: 'a1', post, pickedAt: this.now });
  }

  change(table: SyncedTable, sid: string, id: string, fields: object): void {
    const row = this.replica.row(table, sid, id);
    if (row === undefined) throw new Error(`${this.id} has no ${id}`);
    this.replica.write(table, patchRow(row, fields as Partial<Row>, { device: this.id, now: this.now }));
  }

  /** A round, and another one where that fails, as it goes on by itself in a while. Answers with what the last came to. */
  async round(): Promise<Pulled & { readonly sent: number }> {
    for (let left = PATIENCE; ; left -= 1) {
      try {
        return await round(this.sync);
      } catch (error) {
        if (!(error instanceof RemoteError) || left === 0) throw error;
      }
    }
  }

  /** All that it has, in an order that is the same on every device. */
  rows(): (readonly [table: SyncedTable, row: Omit<Row, 'unsent'>])[] {
    const rows = this.replica.rows().map(({ table, row: { unsent: _, ...row } }) => [table, row] as const);
    return rows.sort(([, one], [, other]) => (one.id < other.id ? -1 : 1));
  }
}

import { Faults } from '../../../scripts/fuzz/faults.ts';
import { FaultyRemote, type RemoteMake } from '../../../scripts/fuzz/faulty-remote.ts';
import { MemoryReplica } from '../../../scripts/fuzz/memory-replica.ts';
import { Random } from '../../../scripts/fuzz/random.ts';
import { newRow, patchRow, type Row } from '../../../src/model/row.ts';
import { type Codec, codecWith } from '../../../src/sync/codec.ts';
import { round } from '../../../src/sync/engine.ts';
import type { Remote } from '../../../src/sync/remote.ts';
import type { Sync } from '../../../src/sync/space.ts';

/** A remote at which nothing goes wrong by itself. */
export function calmRemote(make: RemoteMake = 'server', room = Infinity): FaultyRemote {
  const faults = new Faults(new Random(1), {});
  faults.end();
  return new FaultyRemote(make, faults, room);
}

/** A device with rows in memory; settings, since they are the shortest rows. Its clock goes on with each look. */
export class MadeUpDevice {
  readonly replica: MemoryReplica;
  readonly sync: Sync;
  now = 1000;

  constructor(
    readonly id: string,
    remote: Remote,
    codec: Codec = codecWith(null),
  ) {
    this.replica = new MemoryReplica(() => ({ device: id, now: this.now }));
    this.sync = { remote, replica: this.replica, codec };
  }

  /** Writes a layout's name, or a session's section's heading where a session is named. */
  write(id: string, words: string, sid?: string): void {
    this.now += 1;
    const by = { device: this.id, now: this.now };
    const table = sid === undefined ? 'settings' : 'sections';
    const row = this.replica.row(table, sid ?? 'settings', id);
    if (row !== undefined) {
      this.replica.write(table, patchRow(row, { [sid === undefined ? 'name' : 'heading']: words } as Partial<Row>, by));
    } else if (sid === undefined) {
      this.replica.write(table, newRow({ id, kind: 'layout', name: words, order: 'a0', sections: [] }, by));
    } else {
      const fields = { role: 'prose', kind: 'prose', order: 'a0', included: true, byQuestion: false };
      this.replica.write(table, newRow({ id, sid, heading: words, ...fields }, by));
    }
  }

  /** What it says, by the ids of rows. */
  words(): Record<string, unknown> {
    const rows = this.replica.rows().map(({ row }) => row);
    return Object.fromEntries(rows.map((row) => [row.id, Reflect.get(row, 'name') ?? Reflect.get(row, 'heading')]));
  }

  round() {
    return round(this.sync);
  }
}

import { newRow, patchRow, type Row, type Writer } from '../../src/model/row.ts';
import type { SyncedTable } from '../../src/model/synced.ts';
import type { Codec } from '../../src/sync/codec.ts';
import { type Pulled, round } from '../../src/sync/engine.ts';
import { RemoteError } from '../../src/sync/remote.ts';
import type { Faults } from './faults.ts';
import type { FaultyRemote } from './faulty-remote.ts';
import { MemoryReplica, sessionOf } from './memory-replica.ts';
import type { Oracle } from './oracle.ts';
import { Crash, stepwiseRemote, stepwiseReplica } from './stepwise.ts';
import { Turns } from './turns.ts';

/** What all devices have in common. */
export interface World {
  readonly remote: FaultyRemote;
  readonly codec: Codec;
  readonly faults: Faults;
  readonly oracle: Oracle;
  /** Milliseconds since 1970, by a clock that is right. */
  now: number;
}

/** A device: its rows, its clock, and the round that it may be in. */
export class Device {
  readonly replica: MemoryReplica;
  readonly turns = new Turns();
  /** What the last round came to; null: it was ended. */
  came: (Pulled & { readonly sent: number }) | null = null;
  /** By how many milliseconds its clock is wrong. */
  skew = 0;
  rounds = 0;

  constructor(
    readonly id: string,
    readonly world: World,
  ) {
    const { oracle } = world;
    this.replica = new MemoryReplica(() => this.writer(), {
      revived: (table, row) => oracle.wrote(table, undefined, row, null),
      lost: (losses) => oracle.lost(losses),
    });
  }

  writer(): Writer {
    return { device: this.id, now: this.world.now + this.skew };
  }

  make<F extends { readonly id: string }>(table: SyncedTable, fields: F, purged?: Row): void {
    const row = newRow(fields, this.writer(), purged);
    this.replica.write(table, row);
    this.world.oracle.wrote(table, purged, row, null);
  }

  patch(table: SyncedTable, before: Row, fields: object): void {
    const row = patchRow(before, fields as Partial<Row>, this.writer());
    this.replica.write(table, row);
    this.world.oracle.wrote(table, before, row, Object.keys(fields));
  }

  purge(table: SyncedTable, before: Row, row: Row): void {
    this.replica.write(table, row);
    this.replica.haveCompacted(sessionOf(table, row));
    this.world.oracle.purged(table, before, row);
  }

  /** Begins a round. */
  begin(): Promise<void> {
    const { remote, codec } = this.world;
    const where = { turns: this.turns, faults: this.world.faults };
    const sync = { remote: stepwiseRemote(remote, where), replica: stepwiseReplica(this.replica, where), codec };
    this.rounds += 1;
    return this.turns.begin(async () => {
      this.came = null;
      try {
        this.came = await round(sync);
      } catch (error) {
        if (!(error instanceof Crash || error instanceof RemoteError)) throw error;
      }
    });
  }

  /** A whole round, with nothing else going on. */
  async finish(): Promise<void> {
    while (this.turns.isBusy) await this.turns.step();
  }
}

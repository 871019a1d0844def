import { expect } from 'vitest';
import { emptyPost, PICK, SECTION, SESSION } from '../../../scripts/fuzz/made-up.ts';
import { MemoryReplica } from '../../../scripts/fuzz/memory-replica.ts';
import { compareValues } from '../../../src/model/compare-values.ts';
import { newRow, patchRow, type Row } from '../../../src/model/row.ts';
import type { SyncedTable } from '../../../src/model/synced.ts';
import { type Codec, codecWith, keysOf, newKey } from '../../../src/sync/codec.ts';
import { round } from '../../../src/sync/engine.ts';
import { type Remote, RemoteError } from '../../../src/sync/remote.ts';

const SID = 's1';
const START = Date.UTC(2026, 2, 14, 19);

/** A device that syncs through a real server. */
export class Device {
  readonly replica = new MemoryReplica(() => ({ device: this.id, now: this.clock.now }));
  #remote: Remote;

  constructor(
    readonly id: string,
    readonly clock: { now: number },
    readonly open: () => Remote,
    readonly codec: Codec,
  ) {
    this.#remote = open();
  }

  #writer() {
    this.clock.now += 1000;
    return { device: this.id, now: this.clock.now };
  }

  make<F extends { readonly id: string }>(table: SyncedTable, fields: F): void {
    this.replica.write(table, newRow(fields, this.#writer()));
  }

  pick(id: string): void {
    this.make('picks', { ...PICK, id, sid: SID, section: 'a', order: id, post: emptyPost(id), note: `note of ${id}` });
  }

  set(id: string, fields: object): void {
    const row = this.replica.row('picks', SID, id);
    if (row === undefined) throw new Error(`${this.id} has no ${id}`);
    this.replica.write('picks', patchRow(row, fields as Partial<Row>, this.#writer()));
  }

  /** One round. Where something went wrong with it, the background is started anew before the next. */
  async sync(): Promise<'whole' | 'in part' | 'failed'> {
    try {
      const { space, skipped } = await round({ remote: this.#remote, replica: this.replica, codec: this.codec });
      expect(space).toBe('ours');
      // Cut short by a fault: whoever has put it puts it again.
      return skipped.length === 0 ? 'whole' : 'in part';
    } catch (error) {
      if (!(error instanceof RemoteError)) throw error;
      this.#remote = this.open();
      return 'failed';
    }
  }

  rows(): unknown[] {
    return this.replica
      .rows()
      .map(({ table, row: { unsent: _, ...row } }) => ({ table, ...row }))
      .sort(compareValues);
  }

  note(id: string): unknown {
    const row = this.replica.row('picks', SID, id);
    return row === undefined ? null : { note: Reflect.get(row, 'note'), deleted: row.deleted };
  }
}

/** Rounds until nobody has anything more to say. */
async function settle(devices: readonly Device[]): Promise<void> {
  for (let quiet = 0, rounds = 0; quiet < 2 * devices.length; rounds += 1) {
    if (rounds > 40) throw new Error('it does not come to rest');
    for (const device of devices) {
      const before = JSON.stringify(device.rows());
      const how = await device.sync();
      expect(how).not.toBe('failed');
      const isSame = before === JSON.stringify(device.rows()) && (await device.replica.dirty()).length === 0;
      quiet = isSame && how === 'whole' ? quiet + 1 : 0;
    }
  }
}

/**
 * An evening on two devices at one place: both pick, edit the same pick, trash one, and make few blobs of many. Then, with
 * nothing in the way, both come to the same, and everything that was written is there.
 * @param open the place as a device meets it whose background has just been started
 * @param calm what stood in the way stands there no longer
 */
export async function evening(open: () => Remote, calm: () => void): Promise<void> {
  const codec = codecWith(await keysOf(newKey()));
  const clock = { now: START };
  const [here, there] = [new Device('here', clock, open, codec), new Device('there', clock, open, codec)];
  here.make('sessions', { ...SESSION, id: SID, topic: 'Quiet corners' });
  here.make('sections', { ...SECTION, id: 'a', sid: SID, heading: 'Highlights' });
  here.pick('p1');
  await here.sync();
  await there.sync();
  there.pick('p2');
  here.pick('p3');
  await there.sync();
  here.pick('p4');
  await here.sync();
  here.set('p1', { note: 'edited here' });
  here.set('p3', { deleted: true });
  here.replica.haveCompacted(SID);
  await here.sync();
  there.pick('p5');
  await there.sync();
  calm();
  await settle([here, there]);
  // It may not have reached the other before: now it has.
  there.set('p1', { note: 'and then there' });
  there.replica.haveCompacted(SID);
  await settle([there, here]);
  expect(there.rows()).toEqual(here.rows());
  for (const device of [here, there]) {
    const notes = ['p1', 'p2', 'p3', 'p4', 'p5'].map((id) => device.note(id));
    const left = (note: string) => ({ note, deleted: false });
    expect(notes).toEqual([
      left('and then there'),
      left('note of p2'),
      { note: 'note of p3', deleted: true },
      left('note of p4'),
      left('note of p5'),
    ]);
  }
  await expectSealed(open(), codec);
}

/** What lies there tells nothing to whoever has no key. */
async function expectSealed(remote: Remote, codec: Codec): Promise<void> {
  const read: string[] = [];
  for (const { name, size } of await remote.list()) {
    const bytes = (await remote.get(name)) ?? new Uint8Array();
    expect([name, await codecWith(null).open(name, bytes)]).toEqual([name, 'damaged']);
    // A space that was cut short may have been left.
    if (typeof (await codec.open(name, bytes)) === 'string') continue;
    const isEncrypted = ((bytes[1] ?? 0) & 1) === 1;
    expect([name, isEncrypted, bytes.length]).toEqual([name, true, size]);
    read.push(name.slice(0, name.indexOf('.')));
  }
  // Two devices may each have begun one.
  expect(read.filter((one) => one !== 'space')).toEqual([SID]);
  expect(read).toContain('space');
}

import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { emptyPost, PICK, SESSION } from '../../../scripts/fuzz/made-up.ts';
import { MemoryReplica } from '../../../scripts/fuzz/memory-replica.ts';
import { newRow } from '../../../src/model/row.ts';
import { type Codec, codecWith } from '../../../src/sync/codec.ts';
import { round } from '../../../src/sync/engine.ts';
import type { Remote } from '../../../src/sync/remote.ts';

const packed = codecWith(null);

/** As a browser that packs the same into other bytes, and more of them. */
const otherwise: Codec = {
  ...packed,
  async seal(contents) {
    const { name, bytes } = await packed.seal(contents);
    const again = deflateRawSync(inflateRawSync(bytes.subarray(2)), { level: 1 });
    return { name, bytes: new Uint8Array([...bytes.subarray(0, 2), ...again]) };
  },
};

/** A folder that takes whatever is put, and writes down what was done to it. */
function folder() {
  const blobs = new Map<string, Uint8Array>();
  const done: string[] = [];
  const remote: Remote = {
    list: async () => [...blobs].map(([name, { length }]) => ({ name, size: length })),
    get: async (name) => blobs.get(name) ?? null,
    async put(name, bytes) {
      done.push(`put ${name}`);
      blobs.set(name, bytes);
    },
    async del(names) {
      for (const name of names) {
        done.push(`del ${name}`);
        blobs.delete(name);
      }
    },
  };
  return { blobs, done, remote };
}

it('two devices that pack differently come to rest with what either has put', async () => {
  const { blobs, done, remote } = folder();
  const [here, there] = [packed, otherwise].map((codec, at) => {
    const replica = new MemoryReplica(() => ({ device: `d${at}`, now: 2_000 }));
    return { remote, replica, codec };
  }) as [
    { remote: Remote; replica: MemoryReplica; codec: Codec },
    { remote: Remote; replica: MemoryReplica; codec: Codec },
  ];
  const by = { device: 'd0', now: 1_000 };
  here.replica.write('sessions', newRow({ ...SESSION, id: 's1', topic: 'Quiet corners' }, by));
  for (let at = 0; at < 40; at += 1) {
    const id = `p${at}`;
    const pick = { ...PICK, id, sid: 's1', section: 'a', order: id, post: emptyPost(id), note: `note of ${id}` };
    here.replica.write('picks', newRow(pick, by));
  }
  await round(here);
  await round(there);
  // Both find everything lost, and put the same session again.
  blobs.clear();
  await Promise.all([round(here), round(there)]);
  const whole = [...blobs.keys()].filter((name) => name.startsWith('s1.'));
  expect(done.filter((one) => one === `put ${whole[0]}`).length).toBeGreaterThan(2);
  for (const device of [here, there]) await round(device);
  done.length = 0;
  for (let at = 0; at < 6; at += 1) for (const device of [here, there]) await round(device);
  expect(done).toEqual([]);
  expect(there.replica.rows('s1')).toHaveLength(41);
});

it('what was cut short is put again by whoever has it', async () => {
  const { blobs, remote } = folder();
  const replica = new MemoryReplica(() => ({ device: 'd0', now: 2_000 }));
  const sync = { remote, replica, codec: packed };
  replica.write('sessions', newRow({ ...SESSION, id: 's1', topic: 'Quiet corners' }, { device: 'd0', now: 1_000 }));
  await round(sync);
  const [name = ''] = [...blobs.keys()].filter((one) => one.startsWith('s1.'));
  const bytes = blobs.get(name) ?? new Uint8Array();
  blobs.set(name, bytes.slice(0, 20));
  await round(sync);
  expect(blobs.get(name)).toEqual(bytes);
});

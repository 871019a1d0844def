import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SYNCED } from '../../../src/model/synced.ts';
import { type Codec, codecWith, keysOf } from '../../../src/sync/codec.ts';
import type { Contents } from '../../../src/sync/contents.ts';
import { calmRemote, MadeUpDevice } from './made-up-device.ts';

/** Blobs as version 1 of the format was first written, by their names; beside them what is in them. They never change. */
const V1 = 'tests/fixtures/sync/v1';
/** As in `encrypted/`; of no use anywhere else. */
const KEY = new Uint8Array(32).fill(7);

const CODECS: Readonly<Record<string, Codec>> = { plain: codecWith(null), encrypted: codecWith(await keysOf(KEY)) };

function blobsIn(folder: string): [string, Uint8Array][] {
  return readdirSync(`${V1}/${folder}`).map((name) => [name, new Uint8Array(readFileSync(`${V1}/${folder}/${name}`))]);
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(`${V1}/${name}.json`, 'utf8'));
}

/** Prose as its bytes, in numbers: JSON has no bytes. */
function shown({ rows, ...contents }: Contents): unknown {
  return JSON.parse(
    JSON.stringify({ ...contents, rows }, (_, value) => (value instanceof Uint8Array ? [...value] : value)),
  );
}

for (const [how, codec] of Object.entries(CODECS)) {
  describe(`blobs of version 1, ${how}`, () => {
    const blobs = blobsIn(how);

    it('still open, and say what they said', async () => {
      expect(blobs).toHaveLength(2);
      for (const [name, bytes] of blobs) {
        const contents = await codec.open(name, bytes);
        if (typeof contents === 'string') throw new Error(`${name} is ${contents}`);
        expect(shown(contents)).toEqual(read(contents.sid));
      }
    });

    it('are still sealed under the same names: devices of two versions know each other’s', async () => {
      for (const [name, bytes] of blobs) {
        const contents = await codec.open(name, bytes);
        expect(typeof contents === 'object' && (await codec.seal(contents)).name).toBe(name);
      }
    });

    it('still join', async () => {
      const remote = calmRemote();
      const device = new MadeUpDevice('desk', remote, codec);
      await device.round();
      for (const [name, bytes] of blobs) remote.blobs.set(name, bytes);
      const { joined, skipped } = await device.round();
      expect([joined, skipped]).toEqual([2, []]);
      const tables = new Set(device.replica.rows().map(({ table }) => table));
      expect([...tables].sort()).toEqual([...SYNCED].sort());
    });
  });
}

it('a blob of a later version is neither joined nor deleted, however many there are of its session', async () => {
  const remote = calmRemote();
  const device = new MadeUpDevice('desk', remote);
  const [name = '', bytes = new Uint8Array()] = blobsIn('future')[0] ?? [];
  for (let index = 0; index < 15; index += 1) {
    device.write('a', `${index}`);
    remote.blobs.set(name, bytes);
    expect((await device.round()).skipped).toEqual([{ name, why: 'newer' }]);
  }
  expect(remote.blobs.get(name)).toEqual(bytes);
  expect(remote.blobs.size).toBe(1 + 15 + 1);
});

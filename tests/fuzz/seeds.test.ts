import { randomInt } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fuzz } from '../../scripts/fuzz/fuzz.ts';
import { quickCodec } from '../../scripts/fuzz/quick-codec.ts';
import { codecWith, keysOf, newKey } from '../../src/sync/codec.ts';

/** Another one each time: what is found is found again with the seed that is printed. */
const BASE = randomInt(2 ** 30);
const SEEDS = 20;
const OPS = 50_000;

describe('devices that sync while everything goes wrong come to what was written', () => {
  for (let seed = BASE; seed < BASE + SEEDS; seed += 1) {
    it(`npm run fuzz -- --seed ${seed} --ops ${OPS}`, async () => {
      expect((await fuzz({ seed, ops: OPS, devices: 5, codec: quickCodec() })).complaints).toEqual([]);
    });
  }

  it(`with blobs as they are put, seed ${BASE}`, async () => {
    for (const codec of [codecWith(null), codecWith(await keysOf(newKey()))]) {
      expect((await fuzz({ seed: BASE, ops: 5000, devices: 3, codec })).complaints).toEqual([]);
    }
  });

  it('the same again from the same seed', async () => {
    const run = () => fuzz({ seed: BASE, ops: 5000, devices: 5, codec: quickCodec() });
    expect(await run()).toEqual(await run());
  });
});

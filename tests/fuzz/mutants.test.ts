import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleOf, mutated } from '../../scripts/fuzz/bundle.ts';
import type * as Fuzzed from '../../scripts/fuzz/fuzzed.ts';
import { MUTANTS, type Mutant } from '../../scripts/fuzz/mutants.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'chat-highlights-mutants-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

/** So many runs of so many ops are enough to find any of them; most are found in the first. */
const SEEDS = 80;
const OPS = 6000;

async function foundBy(mutant: Mutant, index: number): Promise<string | null> {
  const file = join(FOLDER, `${index}.mjs`);
  await bundleOf(mutant, file);
  // Each bundle has a Yjs of its own, which would warn of the others.
  Reflect.deleteProperty(globalThis, '__ $YJS$ __');
  const { fuzz, quickCodec, codecWith }: typeof Fuzzed = await import(pathToFileURL(file).href);
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const { rates = {} } = mutant;
    const codec = mutant.needsCodec ? codecWith(null) : quickCodec();
    try {
      const { complaints } = await fuzz({ seed, ops: OPS, devices: 5, codec, rates });
      if (complaints[0] !== undefined) return complaints[0];
    } catch (error) {
      return String(error);
    }
  }
  return null;
}

describe('the fuzz finds code', () => {
  for (const [index, mutant] of MUTANTS.entries()) {
    it(`without ${mutant.lacks}`, async () => {
      expect(await foundBy(mutant, index)).not.toBeNull();
    });
  }

  it('and says so where a mutant is none any more', () => {
    const [mutant] = MUTANTS as readonly [Mutant];
    expect(() => mutated('', mutant)).toThrow('no such line');
    expect(() => mutated(mutant.line + mutant.line, mutant)).toThrow('no such line');
  });
});

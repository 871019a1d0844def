import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Mutant } from './mutants.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** @throws Error where the line is not there, or twice: then the mutant is no longer what it says */
export function mutated(text: string, { lacks, file, line, instead }: Mutant): string {
  if (text.split(line).length !== 2)
    throw new Error(`The mutant without ${lacks} has no such line in ${file}: ${line}`);
  return text.replace(line, () => instead);
}

function mutating(mutant: Mutant): Plugin {
  return {
    name: 'mutant',
    setup({ onLoad, onEnd }) {
      let isDone = false;
      const wanted = resolve(ROOT, mutant.file);
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (path !== wanted) return undefined;
        isDone = true;
        return { contents: mutated(readFileSync(path, 'utf8'), mutant), loader: 'ts' };
      });
      onEnd(() => {
        if (!isDone) throw new Error(`${mutant.file} is no part of what is fuzzed.`);
      });
    },
  };
}

/** The fuzz and all that it fuzzes as one file, with one line changed. */
export async function bundleOf(mutant: Mutant, outfile: string): Promise<void> {
  await build({
    entryPoints: [resolve(import.meta.dirname, 'fuzzed.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    plugins: [mutating(mutant)],
    logLevel: 'silent',
  });
}

import { spawnSync } from 'node:child_process';
import process from 'node:process';
import * as z from 'zod/mini';
import { type Figure, figureOf } from '../figure.ts';

const Sizes = z.array(z.object({ name: z.string(), size: z.number(), sizeLimit: z.number() }));

/** The bundles' sizes, compressed, as `npm run check:size` knows them; with its limits. The same in every run. */
export async function sizes(): Promise<readonly Figure[]> {
  const program = ['node_modules/size-limit/bin.js', '--json'];
  // It exits with an error where a limit is exceeded; that is for the table to tell.
  const { stdout, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8' });
  if (!stdout.trimStart().startsWith('[')) throw new Error(`size-limit measured nothing: ${stderr || stdout}`);
  return Sizes.parse(JSON.parse(stdout)).map(({ name, size, sizeLimit }) =>
    figureOf({ name: `gzip: ${name}`, bar: sizeLimit, unit: 'B' }, [size]),
  );
}

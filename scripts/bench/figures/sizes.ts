import { execFileSync } from 'node:child_process';
import process from 'node:process';
import * as z from 'zod/mini';
import { type Figure, figureOf } from '../figure.ts';

const Sizes = z.array(z.object({ name: z.string(), size: z.number(), sizeLimit: z.number() }));

/** What `npm run check:size` knows, whether it is content or not. */
function measured(): string {
  const program = ['node_modules/size-limit/bin.js', '--json'];
  const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] } as const;
  try {
    return execFileSync(process.execPath, program, options);
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && String(error.stdout).startsWith('[')) return String(error.stdout);
    throw error;
  }
}

/** The bundles' sizes, compressed, by the files and limits in `package.json`. They are the same in every run. */
export async function sizes(): Promise<readonly Figure[]> {
  return Sizes.parse(JSON.parse(measured())).map(({ name, size, sizeLimit }) =>
    figureOf({ name: `gzip: ${name}`, bar: sizeLimit, unit: 'B' }, [size]),
  );
}

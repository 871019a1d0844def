import { parseArgs } from 'node:util';

export const USAGE = `npm run bench -- [options]
  --json FILE   write the figures to FILE
  --only NAME   one figure's file in scripts/bench/figures, such as cost-per-post; may be given again
  --runs N      rounds of each figure, 7 by default
  --strict      exit with an error where a figure misses its bar
  --help`;

export interface BenchOptions {
  readonly help: boolean;
  readonly json: string | null;
  /** Empty: all. */
  readonly only: readonly string[];
  readonly runs: number;
  readonly strict: boolean;
}

/** @throws Error with one sentence that says what is wrong with the command line */
export function benchOptions(args: readonly string[], known: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', default: false },
      json: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
      runs: { type: 'string', default: '7' },
      strict: { type: 'boolean', default: false },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs takes a whole number from 1, not “${values.runs}”.`);
  const unknown = values.only.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`There is no figure “${unknown}”: ${known.join(', ')}.`);
  return { help: values.help, json: values.json ?? null, only: values.only, runs, strict: values.strict };
}

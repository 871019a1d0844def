import { parseArgs } from 'node:util';

export const USAGE = `npm run fuzz -- [options]
  --seed N      the same seed does the same; without, one by chance and 9 after it
  --ops N       things that happen, 1,000,000 by default
  --devices N   5 by default
  --help`;

interface FuzzArguments {
  readonly help: boolean;
  readonly seed: number | undefined;
  /** How many seeds, one after the other. */
  readonly seeds: number;
  readonly ops: number;
  readonly devices: number;
}

function whole(name: string, text: string, least: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least) return number;
  throw new Error(`--${name} takes a whole number from ${least}, not “${text}”.`);
}

/** @throws Error with one sentence that says what is wrong with the command line */
export function fuzzOptions(args: readonly string[]): FuzzArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', default: false },
      seed: { type: 'string' },
      ops: { type: 'string', default: '1000000' },
      devices: { type: 'string', default: '5' },
    },
  });
  const seed = values.seed === undefined ? undefined : whole('seed', values.seed, 0);
  return {
    help: values.help,
    seed,
    seeds: seed === undefined ? 10 : 1,
    ops: whole('ops', values.ops, 1),
    devices: whole('devices', values.devices, 1),
  };
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { type Figure, isMissed } from './bench/figure.ts';
import { figures } from './bench/figures.ts';
import { benchOptions, USAGE } from './bench/options.ts';
import { tableOf } from './bench/table.ts';
import { build } from './build.ts';

async function bench(): Promise<void> {
  const options = benchOptions(process.argv.slice(2), Object.keys(figures));
  if (options.help) {
    console.log(USAGE);
    return;
  }
  await build();
  const taken: Figure[] = [];
  for (const [name, measure] of Object.entries(figures)) {
    if (options.only.length > 0 && !options.only.includes(name)) continue;
    process.stderr.write(`${name} …\n`);
    taken.push(...(await measure(options.runs)));
  }
  console.log(tableOf(taken));
  if (options.json !== null) {
    mkdirSync(dirname(options.json), { recursive: true });
    writeFileSync(options.json, `${JSON.stringify({ figures: taken }, null, 2)}\n`);
  }
  if (options.strict && taken.some(isMissed)) process.exitCode = 1;
}

try {
  await bench();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

import { randomInt } from 'node:crypto';
import process from 'node:process';
import { fuzz } from './fuzz/fuzz.ts';
import { fuzzOptions, USAGE } from './fuzz/options.ts';
import { quickCodec } from './fuzz/quick-codec.ts';

async function main(): Promise<void> {
  const { help, seed = randomInt(2 ** 31), ops, seeds, devices } = fuzzOptions(process.argv.slice(2));
  if (help) {
    console.log(USAGE);
    return;
  }
  for (let one = seed; one < seed + seeds; one += 1) {
    console.log(`seed ${one} …`);
    const start = performance.now();
    const { make, rounds, rows, faults, complaints } = await fuzz({ seed: one, ops, devices, codec: quickCodec() });
    const seconds = (performance.now() - start) / 1000;
    const went = Object.entries(faults).map(([fault, count]) => `${fault} ${count}`);
    console.log(`  ${make}: ${ops} ops, ${rounds} rounds, ${rows} rows, ${seconds.toFixed(1)} s; ${went.join(', ')}`);
    for (const complaint of complaints.slice(0, 10)) console.error(`  ${complaint}`);
    if (complaints.length === 0) continue;
    console.error(
      `  ${complaints.length} wrong. Again: npm run fuzz -- --seed ${one} --ops ${ops} --devices ${devices}`,
    );
    process.exitCode = 1;
    return;
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.stack : error);
  process.exitCode = 1;
}

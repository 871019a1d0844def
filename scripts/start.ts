import { relative } from 'node:path';
import process from 'node:process';
import { startDemo } from '../demo/server.ts';
import { build } from './build.ts';
import { runHeadless } from './start/headless.ts';
import { runInteractive } from './start/interactive.ts';
import { type StartOptions, startOptions, USAGE } from './start/options.ts';

function unattended({ asked, browser, site, replay }: StartOptions): string {
  const chat = replay === null ? 'the made-up chat' : relative(process.cwd(), replay);
  const why = asked ? '' : 'There is no display to open a window on, so this runs unattended. ';
  return `${why}Doing a host’s whole job in ${browser}: ${chat}, in the shape of ${site}.`;
}

async function start(): Promise<void> {
  const options = startOptions(process.argv.slice(2), process.env, process.platform);
  if (options.help) {
    console.log(USAGE);
    return;
  }
  const { replay } = options;
  // Before the build: a file that cannot be replayed is told at once.
  const demo = await startDemo({ ...(replay === null ? {} : { replay }), pace: options.headless ? 0 : 4000 });
  try {
    if (options.headless) console.log(unattended(options));
    await build();
    await (options.headless ? runHeadless(options, demo) : runInteractive(options, demo));
  } finally {
    await demo.close();
  }
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

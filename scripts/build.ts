import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { bundles } from './build/bundles.ts';
import { licences } from './build/licences.ts';
import { manifestFor, TARGETS } from './build/manifest.ts';

/** Files that are shipped as they are. */
const COPIED = ['_locales', 'icons', 'popup/index.html', 'options/index.html', 'LICENSE'];

async function writeEverywhere(path: string, contents: Uint8Array | string): Promise<void> {
  for (const target of TARGETS) {
    const file = join('dist', target, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, contents);
  }
}

async function writeOutput(result: esbuild.BuildResult): Promise<void> {
  for (const file of result.outputFiles ?? []) await writeEverywhere(relative('dist', file.path), file.contents);
}

async function copyStatic(): Promise<void> {
  for (const target of TARGETS) {
    await mkdir(join('dist', target), { recursive: true });
    await writeFile(join('dist', target, 'manifest.json'), `${JSON.stringify(await manifestFor(target), null, 2)}\n`);
    for (const path of COPIED) {
      await cp(path, join('dist', target, path), { recursive: true, filter: (source) => !source.endsWith('.svg') });
    }
  }
}

/** Builds `dist/chrome` and `dist/firefox` from nothing. */
export async function build(): Promise<void> {
  await rm('dist', { recursive: true, force: true });
  await copyStatic();
  const results = await Promise.all(bundles(false).map((options) => esbuild.build({ ...options, metafile: true })));
  await Promise.all(results.map(writeOutput));
  await writeEverywhere('THIRD-PARTY-LICENSES.txt', await licences(results.map(({ metafile }) => metafile)));
}

/** Builds with source maps, and again whenever a source changes, until the process ends. */
async function watch(): Promise<void> {
  await rm('dist', { recursive: true, force: true });
  await copyStatic();
  for (const options of bundles(true)) {
    const writer: esbuild.Plugin = { name: 'write', setup: (setup) => setup.onEnd(writeOutput) };
    const context = await esbuild.context({ ...options, plugins: [...(options.plugins ?? []), writer] });
    await context.watch();
  }
  console.log('Watching. dist/chrome and dist/firefox follow the sources; Ctrl-C ends.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { watch: { type: 'boolean', default: false } } });
  await (values.watch ? watch() : build());
}

import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import packageFile from '../package.json' with { type: 'json' };
import { TARGETS } from './build/manifest.ts';
import { build } from './build.ts';
import { filesBelow, sourceFiles } from './package/files.ts';
import { zipOf } from './package/zip.ts';

const FOLDER = 'web-ext-artifacts';

async function write(what: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const zip = await zipOf(files);
  const path = `${FOLDER}/${packageFile.name}-${packageFile.version}-${what}.zip`;
  await writeFile(path, zip);
  console.log(`${createHash('sha256').update(zip).digest('hex')}  ${path}  (${zip.length} bytes)`);
}

// What is sent to the stores.
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER);
const sources = await sourceFiles();
await build();
for (const target of TARGETS) await write(target, await filesBelow(join('dist', target)));
if (sources === null) console.log('No zip of the sources: this folder is no git repository.');
else await write('source', sources);

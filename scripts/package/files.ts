import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

type Files = Promise<ReadonlyMap<string, Uint8Array>>;

async function read(folder: string, paths: readonly string[]): Files {
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path))] as const)));
}

/** All files below a folder, by their paths from there, with `/` between folders. */
export async function filesBelow(folder: string): Files {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return read(
    folder,
    files.map(({ name, parentPath }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/')),
  );
}

/**
 * What the repository holds, as it lies in the working folder, or null where there is no repository, as in the unpacked
 * sources themselves. Git is asked, because a folder that is worked in has more in it than anybody should be sent.
 */
export async function sourceFiles(): Promise<Awaited<Files> | null> {
  if (!existsSync('.git')) return null;
  const listed = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 10_000_000 });
  return read(
    '.',
    listed.split('\0').filter((path) => path !== ''),
  );
}

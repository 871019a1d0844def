import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** Outside node_modules, so that `npm ci` does not take away 300 MB that were fetched once. */
function cacheDir(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  const system = { darwin: join(homedir(), 'Library', 'Caches'), win32: LOCALAPPDATA }[process.platform as string];
  return join(XDG_CACHE_HOME ?? system ?? join(homedir(), '.cache'), 'chat-highlights');
}

/**
 * Path of the folder of this name, such as `wordpress/7.1`, in the computer's cache; `make` fills it where it is not
 * there yet. It gets its name only when it is complete: of two processes that make the same, the second keeps what the
 * first has made.
 */
export async function cached(name: string, make: (dir: string) => Promise<void>): Promise<string> {
  const dir = join(cacheDir(), name);
  if (existsSync(dir)) return dir;
  const unfinished = `${dir}.${randomUUID()}`;
  await mkdir(unfinished, { recursive: true });
  try {
    await make(unfinished);
    await rename(unfinished, dir);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(dir)) throw error;
  }
  return dir;
}

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { canInstall } from '../../packages.ts';
import { cached } from '../cached.ts';
import { run, wordsOf } from '../run.ts';

/** Debian's. They are not installed: some would start a server of the system's. */
const PACKAGES = [
  'lighttpd',
  'lighttpd-mod-webdav',
  'apache2-bin',
  'nginx',
  'libnginx-mod-http-dav-ext',
  'rclone',
] as const;

/** What is installed here already is not fetched. Needs no rights: nothing outside the folder is written. */
function download(dir: string): Promise<string> {
  return run('apt-get', [
    ...['install', '--download-only', '-y', '-qq', '--no-install-recommends'],
    ...['-o', 'Debug::NoLocking=1', '-o', `Dir::Cache=${dir}`, '-o', `Dir::Cache::archives=${dir}`],
    ...PACKAGES,
  ]);
}

async function unpack(dir: string): Promise<void> {
  process.stderr.write('Fetching lighttpd, Apache, nginx and rclone (18 MB, once) with apt-get …\n');
  const packages = await mkdtemp(join(tmpdir(), 'chat-highlights-'));
  try {
    await mkdir(join(packages, 'partial'));
    await download(packages).catch(async (error: unknown) => {
      if (!canInstall()) throw error;
      // The list of packages may be missing, or older than what the server has.
      await run('apt-get', ['update', '-qq']);
      await download(packages);
    });
    for (const name of await readdir(packages)) {
      if (name.endsWith('.deb')) await run('dpkg-deb', ['-x', join(packages, name), dir]);
    }
  } finally {
    await rm(packages, { recursive: true, force: true });
  }
}

/** Where the programs of WebDAV servers lie on this computer. */
export interface Programs {
  /** Path of a program, a module, or a folder of them. @param usual path where it would be installed */
  find(usual: string): string;
  /** What they need to find their libraries. */
  readonly env: Readonly<NodeJS.ProcessEnv>;
}

/**
 * Fetches the servers at the first call on a computer.
 * @throws Error with a sentence that says what to install.
 */
export async function webdavPrograms(): Promise<Programs> {
  try {
    const root = await cached('webdav/debian', unpack);
    const libraries = join(root, 'usr', 'lib');
    const own = (await readdir(libraries)).filter((name) => name.endsWith('-linux-gnu'));
    const find = (usual: string) => (existsSync(join(root, usual)) ? join(root, usual) : usual);
    return { find, env: { LD_LIBRARY_PATH: own.map((name) => join(libraries, name)).join(':') } };
  } catch (error) {
    throw new Error(
      `The tests of syncing run lighttpd, Apache, nginx and rclone out of the packages of Debian or Ubuntu, and they could not be fetched: ${wordsOf(error)}. Run them on such a system, on Windows in WSL (https://aka.ms/wsl); \`sudo apt-get update\` may be needed there once.`,
      { cause: error },
    );
  }
}

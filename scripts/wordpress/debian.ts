import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { canInstall } from '../packages.ts';
import { cached } from '../servers/cached.ts';
import { run, wordsOf } from '../servers/run.ts';

/** WordPress, its theme, and the parts that Debian keeps in packages of their own and links to. */
const PACKAGES = [
  'wordpress=6.1.*',
  'wordpress-theme-twentytwentythree=6.1.*',
  'libjs-underscore',
  'libjs-cropper',
  'php-getid3',
];

async function download(dir: string): Promise<void> {
  const args = ['download', '-qq', ...PACKAGES];
  try {
    await run('apt-get', args, { cwd: dir });
  } catch (error) {
    if (!canInstall()) throw error;
    // The list of packages may be missing, or older than what the server has.
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', args, { cwd: dir });
  }
}

async function unpack(dir: string): Promise<void> {
  process.stderr.write('Fetching WordPress 6.1 (10 MB, once) with apt-get …\n');
  const packages = await mkdtemp(join(tmpdir(), 'chat-highlights-'));
  try {
    await download(packages);
    for (const name of await readdir(packages)) {
      if (name.endsWith('.deb')) await run('dpkg-deb', ['-x', join(packages, name), join(packages, 'root')]);
    }
    // Links into what was unpacked are followed; those into the system's own folders may lead nowhere.
    const filter = (path: string) => existsSync(path);
    const options = { recursive: true, dereference: true, filter };
    await cp(join(packages, 'root', 'usr', 'share', 'wordpress'), dir, options);
  } finally {
    await rm(packages, { recursive: true, force: true });
  }
}

/**
 * Path of WordPress 6.1.9, the oldest that is tested: out of the package of Debian 12, which is not installed.
 * WORDPRESS_6_1_PATH names a copy for computers that do not have it.
 */
export async function debianWordPress(): Promise<string> {
  const chosen = process.env.WORDPRESS_6_1_PATH;
  if (chosen !== undefined) return chosen;
  try {
    return await cached('wordpress/debian-6.1', unpack);
  } catch (error) {
    throw new Error(
      `WordPress 6.1 for the tests comes from the packages of Debian 12, and they could not be fetched: ${wordsOf(error)}. Unpack https://wordpress.org/wordpress-6.1.9.zip and set WORDPRESS_6_1_PATH to its folder.`,
      { cause: error },
    );
  }
}

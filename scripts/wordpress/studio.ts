import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { cached } from '../servers/cached.ts';
import { run, wordsOf } from '../servers/run.ts';

const PACKAGE = 'wp-studio@1.22.0';
const SHA512 = 'boMtahkhgWDKKyNTBA1uTK5ghnAmxXhDY6KeQCO9FmcI3/o+YOSq8JwYW5ZYnxHCxH14Jf/mD6CJTBvTWl2Ytw==';
const WANTED = ['latest/wordpress', 'wp-cli', 'sqlite-database-integration'];

async function fetchPackage(dir: string): Promise<void> {
  process.stderr.write('Fetching WordPress 7.1 (67 MB, once) from the npm registry …\n');
  try {
    const archive = join(dir, (await run('npm', ['pack', PACKAGE, '--silent'], { cwd: dir })).trim());
    const hash = createHash('sha512')
      .update(await readFile(archive))
      .digest('base64');
    if (hash !== SHA512) throw new Error('what came is not the package that was asked for');
    const folders = WANTED.map((folder) => `package/dist/cli/wp-files/${folder}`);
    await run('tar', ['-xzf', archive, '-C', dir, '--strip-components=4', ...folders]);
    await rm(archive);
  } catch (error) {
    throw new Error(
      `WordPress 7.1 for the tests could not be fetched from the npm registry (${PACKAGE}): ${wordsOf(error)}. Check that \`npm view ${PACKAGE}\` answers, and try again.`,
      { cause: error },
    );
  }
}

/** What WordPress's own Studio brings along. */
export interface Studio {
  /** WordPress 7.1.1. */
  readonly wordpress: string;
  /** WP-CLI, https://wp-cli.org/ */
  readonly wpCli: string;
  /** The plugin that lets WordPress keep its tables in SQLite. */
  readonly sqlite: string;
}

/**
 * Takes WordPress, WP-CLI and the SQLite plugin out of the npm package of WordPress Studio. The package is unpacked, not
 * installed: it wants a newer Node, and brings much that nobody needs here.
 */
export async function studio(): Promise<Studio> {
  const dir = await cached(`wordpress/${PACKAGE.replace('@', '-')}`, fetchPackage);
  return {
    wordpress: join(dir, 'latest', 'wordpress'),
    wpCli: join(dir, 'wp-cli', 'wp-cli.phar'),
    sqlite: join(dir, 'sqlite-database-integration'),
  };
}

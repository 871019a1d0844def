import { rmSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { WordPressVersion } from './files.ts';
import { installPhp } from './install.ts';
import { installed } from './installed.ts';
import { startPhpServer } from './php-server.ts';
import type { BlogUsers } from './users.ts';
import { runWpCli } from './wp-cli.ts';

/** Pretty: `/a-post/` and `/wp-json/`. Plain: `/?p=7` and `/?rest_route=/`, as WordPress is without rewrite rules. */
export type Permalinks = 'pretty' | 'plain';

interface WordPressOptions {
  readonly version: WordPressVersion;
  /** `pretty` is the default. */
  readonly permalinks?: Permalinks;
}

/** A real WordPress on a port of this machine, of its own for whoever started it. */
export interface RunningWordPress {
  readonly version: WordPressVersion;
  /** `http://127.0.0.1:PORT`; a proxy before it may have another, WordPress calls itself as it was called. */
  readonly url: string;
  /** Where its REST API begins: ends with `/`. */
  readonly root: string;
  readonly users: BlogUsers;
  /** Path of its files. */
  readonly folder: string;
  /** Runs WP-CLI and answers with what it printed. */
  wp(...args: string[]): Promise<string>;
  close(): Promise<void>;
}

/** Where the REST API of a blog begins. */
export function restRoot(url: string, permalinks: Permalinks): string {
  return permalinks === 'pretty' ? `${url}/wp-json/` : `${url}/?rest_route=/`;
}

/**
 * Starts a WordPress with the four roles as users. The first start on a computer fetches and installs it.
 * @throws Error with a sentence that says what to do.
 */
export async function startWordPress(options: WordPressOptions): Promise<RunningWordPress> {
  const { version, permalinks = 'pretty' } = options;
  installPhp();
  const { site, users } = await installed(version);
  const dir = await mkdtemp(join(tmpdir(), 'chat-highlights-'));
  const folder = join(dir, 'site');
  const remove = () => rmSync(dir, { recursive: true, force: true });
  process.once('exit', remove);
  await cp(site, folder, { recursive: true });
  if (permalinks === 'plain') await runWpCli(folder, '127.0.0.1', ['rewrite', 'structure', '']);
  const server = await startPhpServer(folder, join(dir, 'php.log'));
  const url = `http://${server.host}`;
  return {
    version,
    url,
    root: restRoot(url, permalinks),
    users,
    folder,
    wp: (...args) => runWpCli(folder, server.host, args),
    async close() {
      await server.close();
      process.off('exit', remove);
      remove();
    },
  };
}

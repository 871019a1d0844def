import { join } from 'node:path';
import process from 'node:process';
import { cached } from '../cached.ts';
import { run, wordsOf } from '../run.ts';

const PACKAGE = 'pouchdb-server@4.2.0';
/** What it depends on is taken as it was then. */
const BEFORE = '2026-01-01';

async function install(dir: string): Promise<void> {
  process.stderr.write('Fetching PouchDB’s server (30 MB, once) from the npm registry …\n');
  // The optional ones keep databases on the disk, and would be compiled.
  const quietly = ['--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund', '--silent'];
  try {
    await run('npm', ['install', '--prefix', dir, ...quietly, '--before', BEFORE, PACKAGE]);
  } catch (error) {
    throw new Error(
      `PouchDB’s server for the tests could not be fetched from the npm registry (${PACKAGE}): ${wordsOf(error)}. Check that \`npm view ${PACKAGE}\` answers, and try again.`,
      { cause: error },
    );
  }
}

/**
 * Path of the program of PouchDB's server, which speaks the protocol of CouchDB. It has a folder of its own: what it
 * depends on is old, and no part of what we are made with.
 */
export async function pouchdbServer(): Promise<string> {
  const dir = await cached(PACKAGE.replace('@', '-'), install);
  return join(dir, 'node_modules', 'pouchdb-server', 'bin', 'pouchdb-server');
}

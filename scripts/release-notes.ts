import { readFile } from 'node:fs/promises';
import process from 'node:process';
import packageFile from '../package.json' with { type: 'json' };
import { releaseNotes } from './release/notes.ts';

// Prints what is new, for the release of the tag that is named.
try {
  console.log(releaseNotes(process.argv[2] ?? '', packageFile.version, await readFile('CHANGELOG.md', 'utf8')));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

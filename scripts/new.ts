import process from 'node:process';
import { newFixture } from './new/fixture.ts';
import { Mistake } from './new/mistake.ts';
import { newRemote } from './new/remote.ts';
import { newRenderer } from './new/renderer.ts';
import { newSite } from './new/site.ts';

const USAGE = `Usage:
  npm run new site NAME https://host/             an adapter for one more network, with a page to test it
  npm run new renderer NAME                       one more format for the draft
  npm run new remote NAME                         one more place that devices sync through
  npm run new fixture SITE/NAME REPORT.html       a page to test an adapter with, from a report that a host has saved`;

async function main([kind, name, from]: readonly string[]): Promise<void> {
  if (kind === 'site' && name !== undefined && from !== undefined) newSite(name, from);
  else if (kind === 'renderer' && name !== undefined) newRenderer(name);
  else if (kind === 'remote' && name !== undefined) newRemote(name);
  else if (kind === 'fixture' && name !== undefined && from !== undefined) await newFixture(name, from);
  else throw new Mistake(USAGE);
  console.log('Next: npm run fix && npm test. CONTRIBUTING.md says what each test wants.');
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { findBrowser } from './browser/find-browser.ts';
import { installPhp } from './wordpress/install.ts';

/** What `npm test` runs, in order: the quick things first, so that most mistakes show in seconds. */
const STEPS: readonly (readonly [what: string, script: string])[] = [
  ['types', 'check:types'],
  ['lint, format and import arrows', 'check:lint'],
  ['dead code', 'check:dead'],
  ['unit tests', 'test:unit'],
  ['syncing, with everything going wrong', 'test:fuzz'],
  ['build', 'build'],
  ['the store’s own checks', 'check:extension'],
  ['size', 'check:size'],
  ['sites, in Chromium', 'test:sites'],
  ['WordPress, the newest and an old one', 'test:wordpress'],
  ['sync, with real servers', 'test:sync'],
  ['end to end, in Chromium and Firefox', 'test:e2e'],
];

function run(script: string): boolean {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  return spawnSync(npm, ['run', '--silent', script], { stdio: 'inherit' }).status === 0;
}

try {
  findBrowser('chromium');
  findBrowser('firefox');
  installPhp();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

for (const [index, [what, script]] of STEPS.entries()) {
  console.log(`\n${index + 1}/${STEPS.length} ${what}`);
  if (run(script)) continue;
  console.error(`\nFailed: ${what}. Run this step alone with: npm run ${script}`);
  process.exit(1);
}
console.log('\nAll checks passed.');

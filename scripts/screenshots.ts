import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { startDemo } from '../demo/server.ts';
import type { BrowserName } from './browser/find-browser.ts';
import { build } from './build.ts';
import { runHeadless } from './start/headless.ts';
import { startOptions } from './start/options.ts';

const FOLDER = join('docs', 'pictures');

/** The README's pictures: what the unattended job on the made-up chat leaves, from each browser and network. */
const RUNS: readonly { browser: BrowserName; site: string; pictures: Readonly<Record<string, string>> }[] = [
  { browser: 'chromium', site: 'x', pictures: { 'timeline.png': 'timeline.png', 'workbench.png': 'workbench.png' } },
  { browser: 'firefox', site: 'bluesky', pictures: { 'timeline.png': 'timeline-firefox.png' } },
];

mkdirSync(FOLDER, { recursive: true });
await build();
for (const { browser, site, pictures } of RUNS) {
  const out = mkdtempSync(join(tmpdir(), 'chat-highlights-pictures-'));
  const demo = await startDemo();
  try {
    const args = ['--headless', '--browser', browser, '--site', site, '--out', out];
    await runHeadless(startOptions(args, process.env, process.platform), demo);
    for (const [from, to] of Object.entries(pictures)) copyFileSync(join(out, from), join(FOLDER, to));
  } finally {
    await demo.close();
    rmSync(out, { recursive: true, force: true });
  }
}

import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import type { Page } from 'puppeteer-core';
import type { Demo } from '../../demo/server.ts';
import { parseSessionFile } from '../../src/model/session-file.ts';
import { archiveRenderers } from '../../src/renderers/archive/registry.ts';
import { renderers } from '../../src/renderers/registry.ts';
import { launch } from '../browser/launch.ts';
import type { LaunchedBrowser } from '../browser/launched.ts';
import { compareDraft, compareSessionFile } from './compare.ts';
import { compareArchive } from './compare-archive.ts';
import { type Downloads, downloads } from './downloads.ts';
import { type Expected, expectedOf } from './expected.ts';
import { newHeadings } from './headings.ts';
import type { StartOptions } from './options.ts';
import { pickExpected } from './pick-expected.ts';
import { showMiddle } from './pick-posts.ts';
import { readDraft } from './read-draft.ts';
import { words } from './words.ts';
import { addSections, createSession, pressDownload, showPicks, waitForPreview, writeWords } from './workbench.ts';

const MAX_FAULTS = 40;

/** Everything that the menu of formats has. */
const FORMATS = [...renderers, ...archiveRenderers];

async function exportAll(workbench: Page, folder: Downloads, out: string): Promise<void> {
  for (const { fileName, label } of FORMATS) {
    await pressDownload(workbench, words(label));
    await folder.take(join(out, fileName));
  }
}

async function compare(workbench: Page, expected: Expected, out: string): Promise<string[]> {
  const file = parseSessionFile(readFileSync(join(out, 'session.json'), 'utf8'));
  const draft = await readDraft(workbench, readFileSync(join(out, 'draft.html'), 'utf8'));
  const archive = readFileSync(join(out, 'archive.csv'), 'utf8');
  return [
    ...compareSessionFile(expected, file),
    ...compareDraft(expected, draft),
    ...compareArchive(expected, archive),
  ];
}

function report(options: StartOptions, expected: Expected, faults: readonly string[], seconds: number): void {
  const count = [...expected.picks.values()].reduce((sum, picks) => sum + picks.length, 0);
  const where = relative(process.cwd(), options.out) || '.';
  for (const fault of faults.slice(0, MAX_FAULTS)) console.error(`  ${fault}`);
  if (faults.length > MAX_FAULTS) console.error(`  and ${faults.length - MAX_FAULTS} more`);
  if (faults.length > 0) {
    console.error(`\nThe draft is not what went in: ${faults.length} differences. It lies in ${where}.`);
    process.exitCode = 1;
    return;
  }
  console.log(
    `${count} of ${count} posts in ${expected.picks.size} sections, every word as it went in (${seconds} s).`,
  );
  for (const { from, to } of expected.renamed.slice(0, MAX_FAULTS)) {
    console.log(`  No network has a handle like ${JSON.stringify(from)}: it appeared as @${to}.`);
  }
  console.log(`The results lie in ${where}: ${[...FORMATS.map(({ fileName }) => fileName), ...PICTURES].join(', ')}.`);
}

const PICTURES = ['workbench.png', 'timeline.png'] as const;

/** The job itself. Answers with what is wrong with its outcome, one sentence each. */
async function runJob(
  launched: LaunchedBrowser,
  options: StartOptions,
  demo: Demo,
  expected: Expected,
  folder: Downloads,
): Promise<string[]> {
  const { out, site, url } = options;
  const workbench = await launched.openWorkbench('tab');
  await createSession(workbench, expected);
  await addSections(workbench, newHeadings(expected.picks.keys()));
  const timeline = await launched.openSite(url ?? demo.chatUrl(site));
  const lost = await pickExpected(timeline, expected);
  await showMiddle(timeline);
  await timeline.screenshot({ path: join(out, 'timeline.png') });
  await writeWords(workbench, expected);
  await waitForPreview(workbench, [expected.pullQuote, ...expected.summary, expected.bio]);
  await exportAll(workbench, folder, out);
  await showPicks(workbench);
  await workbench.screenshot({ path: join(out, 'workbench.png') });
  return [...lost.map((address) => `not picked: ${address}`), ...(await compare(workbench, expected, out))];
}

/**
 * Does a host's whole job in a real browser without a window, through the extension's own pages and buttons, and
 * compares what comes out with what went in. Sets the exit code where they differ.
 */
export async function runHeadless(options: StartOptions, demo: Demo): Promise<void> {
  const started = Date.now();
  mkdirSync(options.out, { recursive: true });
  const folder = downloads();
  try {
    const launched = await launch({
      browser: options.browser,
      extensionDir: options.browser === 'firefox' ? 'dist/firefox' : 'dist/chrome',
      headless: true,
      sites: demo,
      downloadDir: folder.dir,
    });
    try {
      const expected = expectedOf(demo, options.site);
      const faults = await runJob(launched, options, demo, expected, folder);
      report(options, expected, faults, Math.round((Date.now() - started) / 1000));
    } finally {
      await launched.close();
    }
  } finally {
    folder.remove();
  }
}

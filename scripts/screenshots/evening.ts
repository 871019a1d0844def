import type { Page } from 'puppeteer-core';
import type { SiteName } from '../../demo/hosts.ts';
import type { Stage } from '../../tests/e2e/support/stage.ts';
import { expectedOf } from '../start/expected.ts';
import { newHeadings } from '../start/headings.ts';
import { pickExpected } from '../start/pick-expected.ts';
import { showMiddle } from '../start/pick-posts.ts';
import { addSections, createSession, waitForPreview, writeWords } from '../start/workbench.ts';

/** What a host has before them when the chat is over: its timeline, and the workbench with all that was picked and written. */
export async function evening(
  at: Stage,
  site: SiteName,
): Promise<{ readonly workbench: Page; readonly timeline: Page }> {
  const expected = expectedOf(at.demo, site);
  const workbench = await at.openWorkbench('tab');
  await createSession(workbench, expected);
  await addSections(workbench, newHeadings(expected.picks.keys()));
  const timeline = await at.openSite(at.demo.chatUrl(site));
  const lost = await pickExpected(timeline, expected);
  if (lost.length > 0) throw new Error(`not picked: ${lost.join(', ')}`);
  await showMiddle(timeline);
  await writeWords(workbench, expected);
  await waitForPreview(workbench, [expected.pullQuote, ...expected.summary, expected.bio]);
  return { workbench, timeline };
}

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copied } from './support/clipboard.ts';
import { openSummary } from './support/prose.ts';
import { BROWSERS, type Stage, stage, storedCount } from './support/stage.ts';
import { buttonOf, firstButtons, scroll, stateOf } from './support/timeline.ts';
import { until } from './support/until.ts';
import { createSession } from './support/workbench.ts';

/** As many as a real summary has. */
const PICKS = 50;

/** The next post whose button can be pressed where it stands; null where all in sight are picked. */
function nextInSight(timeline: Page): Promise<string | null> {
  return timeline.evaluate(() => {
    for (const host of document.querySelectorAll('chat-highlights-button')) {
      const button = host.shadowRoot?.querySelector<HTMLElement>('button[data-chat-highlights]');
      if (button?.dataset.state !== 'idle') continue;
      const { left, top, width, height } = button.getBoundingClientRect();
      if (document.elementFromPoint(left + width / 2, top + height / 2) === host) {
        return button.dataset.chatHighlights ?? null;
      }
    }
    return null;
  });
}

/** Picks posts by their buttons while scrolling down, as a host does. Answers with how many presses that took. */
async function pickAlong(timeline: Page, count: number): Promise<number> {
  let presses = 0;
  for (let turns = 0; presses < count && turns < 300; turns += 1) {
    const url = await nextInSight(timeline);
    if (url === null) {
      await scroll(timeline, 300);
      continue;
    }
    await (await buttonOf(timeline, url)).click();
    await stateOf(timeline, url, 'saved');
    presses += 1;
  }
  return presses;
}

/** Settles everything that the check finds: by the first mend, or by leaving it. */
async function settle(workbench: Page): Promise<number> {
  let presses = 0;
  const open = () => workbench.$eval('#check-notes .count', (count) => Number(count.textContent));
  await (await workbench.$('#tab-check'))?.click();
  await workbench.waitForSelector('#check-notes .count');
  for (let left = await open(); left > 0; left = await open()) {
    await (await workbench.waitForSelector('.check .batch button, .check .notes .note .buttons button'))?.click();
    presses += 1;
    await until(async () => (await open()) < left);
  }
  return presses;
}

describe.each(BROWSERS)('a host’s evening, in %s', (name) => {
  let at: Stage;
  beforeAll(async () => {
    at = await stage(name);
  });
  afterAll(() => at?.leave());

  it('goes from an empty profile to a draft in few presses beside those that pick', async () => {
    const workbench = await createSession(at, at.demo.hashtag);
    const timeline = await at.openSite(at.demo.chatUrl('x'));
    await firstButtons(timeline);
    const picking = await pickAlong(timeline, PICKS);
    expect(picking).toBe(PICKS);
    await workbench.bringToFront();
    await storedCount(workbench, PICKS);
    const picked = performance.now();

    const settling = await settle(workbench);
    await workbench.click(await openSummary(workbench));
    await workbench.keyboard.type('Tonight was about books that are read to pieces.');
    await workbench.waitForFunction(() => document.querySelector('.words-section [role=textbox]')?.textContent !== '');
    const { 'text/html': html = '', 'text/plain': plain = '' } = await copiedDraft(workbench);
    expect(await postsIn(workbench, html)).toBe(PICKS);
    expect(html).toContain('read to pieces');
    expect(plain.match(/^@[\w.@-]+: /gmu)).toHaveLength(PICKS);
    expect(plain).toContain('read to pieces');

    // Naming the hashtag; two tabs; the text; the copy.
    const presses = settling + 5;
    const seconds = (performance.now() - picked) / 1000;
    expect(presses).toBeLessThan(25);
    expect(seconds).toBeLessThan(90);
  });
});

/** The draft as it is put on the clipboard. */
async function copiedDraft(workbench: Page): Promise<Readonly<Record<string, string>>> {
  await (await workbench.$('#tab-preview'))?.click();
  await workbench.waitForSelector('.export-bar .primary');
  await until(() =>
    workbench.$eval('.paper', (paper) => paper.shadowRoot?.textContent?.includes('read to pieces') === true),
  );
  return copied(workbench, '.export-bar .primary');
}

/** How many posts there are in copied HTML. */
function postsIn(page: Page, html: string): Promise<number> {
  return page.evaluate(
    (source) => new DOMParser().parseFromString(source, 'text/html').querySelectorAll('body > blockquote').length,
    html,
  );
}

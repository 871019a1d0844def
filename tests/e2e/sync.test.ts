import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { account, accountItems, callForSync, syncNow, syncStatusOf } from './support/account.ts';
import { pickFirst, typeSummary, wordsOf } from './support/evening.ts';
import { BROWSERS, deleteDatabase, type Stage, stage, storedCount, storedPicks, storedRows } from './support/stage.ts';
import { stateOf } from './support/timeline.ts';
import { until } from './support/until.ts';
import { createSession, workbenchTab } from './support/workbench.ts';

const PATIENCE = 60_000;

async function withStages(names: readonly ('chromium' | 'firefox')[], work: (stages: Stage[]) => Promise<void>) {
  const stages: Stage[] = [];
  try {
    for (const name of names) stages.push(await stage(name, stages[0] === undefined ? {} : { demo: stages[0].demo }));
    await work(stages);
  } finally {
    for (const one of stages.slice(1)) await one.close();
    await stages[0]?.leave();
  }
}

describe.each(BROWSERS)('a browser that the extension was just installed in, %s', (browser) => {
  it('syncs through its account by itself', async () => {
    await withStages([browser], async ([at]) => {
      const page = await at?.openPage('options/index.html');
      if (page === undefined) throw new Error('no page');
      await until(async () => ((await syncStatusOf(page))?.at ?? null) !== null, PATIENCE);
      const keys = Object.keys(await accountItems(page));
      expect(keys.filter((key) => key.startsWith('b.space.'))).toHaveLength(1);
      expect(keys.filter((key) => key.startsWith('b.settings.'))).toHaveLength(1);
    });
  });
});

describe.each([['chromium'], ['firefox']] as const)('two devices with one account, chromium and %s', (second) => {
  it('show what was picked and written on the other', async () => {
    await withStages(['chromium', second], async ([one, two]) => {
      if (one === undefined || two === undefined) throw new Error('no stages');
      const carry = account();
      const here = await createSession(one, one.demo.hashtag);
      const urls = await pickFirst(one, 2);
      await typeSummary(here, 'Written on the first');
      await syncNow(here);
      const there = await workbenchTab(two);
      await carry(here, there);
      // It hears of it by itself, and shows the session that has come in.
      await there.waitForSelector('#tab-picks', { timeout: PATIENCE });
      await storedCount(there, urls.length);
      expect((await storedPicks(there)).map(({ post }) => post.url).sort()).toEqual([...urls].sort());
      expect(await wordsOf(there)).toContain('Written on the first');

      await typeSummary(there, ' and on the second');
      await typeSummary(here, ' again ');
      await Promise.all([syncNow(here), syncNow(there)]);
      await carry(here, there);
      await Promise.all([syncNow(here), syncNow(there)]);
      const [words, others] = await Promise.all([wordsOf(here), wordsOf(there)]);
      expect(others).toBe(words);
      for (const part of ['Written on the first', 'and on the second', 'again']) expect(words).toContain(part);
      // In the timeline of the second the posts are marked as picked.
      const timeline = await two.openSite(two.demo.chatUrl('x'));
      for (const url of urls) await stateOf(timeline, url, 'saved');
    });
  });
});

/** Has the background sync, and stops it after some milliseconds. */
async function interrupted(at: Stage, page: Page, ms: number): Promise<void> {
  await callForSync(page);
  await new Promise((resolve) => setTimeout(resolve, ms));
  await at.stopWorker();
}

/** Milliseconds after which a background is stopped: before, in the middle of and after what a round does. */
const MOMENTS = [0, 15, 40, 80, 150, 250];

describe.each(BROWSERS)('a background that is stopped while it syncs, in %s', (browser) => {
  it('loses nothing: while it sends, makes few blobs of many, and brings everything back', async () => {
    await withStages([browser], async ([at]) => {
      if (at === undefined) throw new Error('no stage');
      const page = await createSession(at, at.demo.hashtag);
      await syncNow(page);
      const [session] = await storedRows<{ id: string }>(page, 'sessions');
      // Each edit makes a blob: twelve of them become one, under way.
      for (let count = 0; count < 14; count += 1) {
        await typeSummary(page, `no. ${count}, `);
        if (count % 2 === 0) await interrupted(at, page, MOMENTS[count / 2 - 1] ?? 20);
        else await syncNow(page);
      }
      const words = await wordsOf(page);
      const status = await syncNow(page);
      expect(status.problem).toBeNull();
      const blobs = Object.keys(await accountItems(page)).filter((key) => key.startsWith(`b.${session?.id}.`));
      expect(blobs.length).toBeLessThan(12);

      // What the browser deletes when the disk gets full.
      await page.goto('about:blank');
      const other = await at.openPage('options/index.html');
      await deleteDatabase(other);
      for (const ms of MOMENTS) await interrupted(at, other, ms);
      const back = await syncNow(other);
      expect(back.problem).toBeNull();
      expect(await wordsOf(other)).toBe(words);
    });
  });
});

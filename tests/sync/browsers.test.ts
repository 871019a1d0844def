import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { delay, swallow } from '../../scripts/servers/fault.ts';
import { syncNow, syncStatusOf } from '../e2e/support/account.ts';
import { pickFirst, typeSummary, wordsOf } from '../e2e/support/evening.ts';
import { stage, storedCount, storedPicks } from '../e2e/support/stage.ts';
import { buttonOf, firstButtons, stateOf } from '../e2e/support/timeline.ts';
import { until } from '../e2e/support/until.ts';
import { createSession, workbenchTab } from '../e2e/support/workbench.ts';
import { LOOPBACK } from '../wordpress/support/workbench-blog.ts';
import { type BrowserPlace, DEVICES, join, PLACES, shownCode } from './support/browser-places.ts';
import {
  blobsOfSession,
  dump,
  hasSynced,
  loseDatabase,
  PATIENCE,
  type Seat,
  settle,
  stoppedAt,
} from './support/browser-state.ts';

/** In the middle of a request: the server has done what it was asked to, and its answer takes longer than a browser lives. */
const late = delay(2000);

describe.each(PLACES)('a host’s Chromium and Firefox through $name', ({ open, many, quiet }) => {
  let place: BrowserPlace;
  let here: Seat;
  let there: Seat;
  let timeline: Page;
  let urls: string[];

  beforeAll(async () => {
    place = await open();
    const one = await stage('chromium', { granted: [LOOPBACK] });
    const two = await stage('firefox', { demo: one.demo });
    here = { at: one, page: await one.openPage('options/index.html') };
    there = { at: two, page: await two.openPage('options/index.html') };
  });
  afterAll(async () => {
    await there?.at.close();
    await here?.at.leave();
    await place?.close();
  });

  /** Picks a post in the first browser's timeline, or takes it back. */
  async function press(url: string, becomes: 'saved' | 'idle'): Promise<void> {
    await timeline.bringToFront();
    await (await buttonOf(timeline, url)).click();
    await stateOf(timeline, url, becomes);
  }

  it('are let in: the one by what its host types, the other by the pairing code that the one shows', async () => {
    await place.choose(here.at, here.page);
    const code = await shownCode(here.page);
    expect(code).toMatch(/^CH1/u);
    await hasSynced(here);
    await join(place, there.at, there.page, code);
    await hasSynced(there);
    await settle(place, [here, there]);
    for (const { page } of [here, there]) {
      // What was pressed is gone; the code is far above where it was.
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('offer standing');
      await until(async () => (await page.$$(`${DEVICES} .row.device`)).length === 2, PATIENCE);
    }
  });

  it('show what was picked and written on the other, and have in the trash what was deleted there', async () => {
    const page = await createSession(here.at, here.at.demo.hashtag);
    urls = await pickFirst(here.at, 3);
    await typeSummary(page, 'Written on the first');
    await here.page.close();
    here = { ...here, page };
    await syncNow(here.page);
    await there.page.close();
    there = { ...there, page: await workbenchTab(there.at) };
    await there.page.waitForSelector('#tab-picks', { timeout: PATIENCE });
    await storedCount(there.page, 3);
    expect((await storedPicks(there.page)).map(({ post }) => post.url).sort()).toEqual([...urls].sort());
    expect(await wordsOf(there.page)).toContain('Written on the first');

    await typeSummary(there.page, ' and on the second');
    await syncNow(there.page);
    await syncNow(here.page);
    expect(await wordsOf(here.page)).toBe(await wordsOf(there.page));
    expect(await wordsOf(here.page)).toContain('and on the second');

    timeline = await here.at.openSite(here.at.demo.chatUrl('x'));
    await press(urls[2] ?? '', 'idle');
    await syncNow(here.page);
    await syncNow(there.page);
    expect((await storedPicks(there.page)).flatMap(({ deleted, post }) => (deleted ? [post.url] : []))).toEqual([
      urls[2],
    ]);
    await there.page.bringToFront();
    await (await there.page.waitForSelector('#tab-picks'))?.click();
    expect(await there.page.waitForSelector('details.trash', { timeout: PATIENCE })).not.toBeNull();
  });

  it('hold the same though the background is stopped while it sends, and while it makes one blob of many', async () => {
    const flips = async (count: number) => {
      await press(urls[2] ?? '', count % 2 === 0 ? 'saved' : 'idle');
    };
    let count = 0;
    for (; (await blobsOfSession(here)) < many - 1; count += 1) {
      await flips(count);
      if (count < 4) await stoppedAt(place, here, { kind: 'put' }, count % 2 === 0 ? swallow : late);
      await syncNow(here.page);
    }
    await typeSummary(there.page, ' meanwhile');
    await flips(count);
    // The second is what the others become one in. It is put before they go, and looked at.
    await stoppedAt(place, here, { kind: 'put', nth: 2 }, swallow);
    await stoppedAt(place, here, { kind: 'put' }, late);
    await stoppedAt(place, here, { kind: 'get' }, swallow);
    await stoppedAt(place, here, { kind: 'del' }, swallow);
    await stoppedAt(place, here, { kind: 'del' }, late);
    await settle(place, [here, there]);
    expect(await blobsOfSession(here)).toBeLessThan(many);
    expect(await dump(there)).toEqual(await dump(here));
    expect(await wordsOf(here.page)).toContain('meanwhile');
    const left = (await storedPicks(there.page)).filter(({ deleted }) => !deleted);
    expect(left).toHaveLength(count % 2 === 0 ? 3 : 2);
  });

  it('hold the same after one of them has lost its database, and was stopped while that came back', async () => {
    const before = await dump(there);
    there = await loseDatabase(there);
    await stoppedAt(place, there, { kind: 'get' }, swallow);
    await stoppedAt(place, there, { kind: 'get', nth: 2 }, late);
    await stoppedAt(place, there, { kind: 'get' }, swallow);
    const { restoredAt } = await syncNow(there.page);
    expect(restoredAt).not.toBeNull();
    await settle(place, [here, there]);
    expect(await dump(there)).toEqual(await dump(here));
    expect(await dump(there)).toEqual(before);
    // Its session is open again.
    const workbench = await workbenchTab(there.at);
    await workbench.waitForSelector('#tab-picks', { timeout: PATIENCE });
  });

  it('ask for as little as can be: one small request for a pick, one where there is nothing new', async () => {
    // The first of them has words alone: pictures have addresses and descriptions, which take room.
    const [words = '', pictures = ''] = (await firstButtons(timeline, 5)).slice(3, 5).map(({ url }) => url);
    const { requests } = place.proxy;
    const pickAndSend = async (url: string) => {
      const [from, before] = [requests.length, (await syncStatusOf(here.page))?.at ?? 0];
      await press(url, 'saved');
      await until(async () => {
        const status = await syncStatusOf(here.page);
        return status !== null && status.running === null && (status.at ?? 0) > before;
      }, PATIENCE);
      return requests.slice(from);
    };
    // What this browser has to tell the other goes along with the first.
    await pickAndSend(pictures);
    const sent = await pickAndSend(words);
    expect(sent.map(place.kindOf)).toEqual(['put']);
    expect(sent[0]?.body.length).toBeLessThanOrEqual(quiet.pick);
    await place.calm();
    // By then it has been told of what it has put itself.
    await syncNow(here.page);
    const from = requests.length;
    await syncNow(here.page);
    expect(requests.slice(from).map(place.kindOf)).toEqual(quiet.poll);
  });
});

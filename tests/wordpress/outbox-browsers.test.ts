import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { delay, loseAnswer, swallow } from '../../scripts/servers/fault.ts';
import { type FaultProxy, startFaultProxy } from '../../scripts/servers/fault-proxy.ts';
import { type RunningWordPress, restRoot, startWordPress } from '../../scripts/wordpress/start-wordpress.ts';
import { newId } from '../../src/store/local.ts';
import { BROWSERS, type Stage, stage } from '../e2e/support/stage.ts';
import { until } from '../e2e/support/until.ts';
import { picturesAt } from './support/made-up-draft.ts';
import { found } from './support/on-blog.ts';
import { goOn, grant, jobState, makeOlder, putIntoOutbox } from './support/outbox-rows.ts';
import { startPictureServer } from './support/picture-server.ts';

const SITE = 'http://127.0.0.1/*';

let pictures: Awaited<ReturnType<typeof startPictureServer>>;
beforeAll(async () => {
  pictures = await startPictureServer();
  picturesAt(pictures.url);
});
afterAll(() => pictures.close());

// Both browsers at once: most of the time is that until their alarms, which ring after half a minute at the earliest.
describe.concurrent.each(BROWSERS)('a draft on its way to a blog, in %s', (browser) => {
  let blog: RunningWordPress;
  let proxy: FaultProxy;
  let at: Stage;
  beforeAll(async () => {
    blog = await startWordPress({ version: '7.1' });
    proxy = await startFaultProxy(blog.url);
    at = await stage(browser, { granted: [SITE] });
  });
  afterAll(async () => {
    await at.leave();
    await proxy.close();
    await blog.close();
  });

  async function send(way = proxy): Promise<{ page: Awaited<ReturnType<Stage['openPage']>>; sid: string }> {
    const page = await at.openPage('options/index.html');
    await grant(at, page, SITE);
    const sid = newId();
    const root = restRoot(way.url, 'pretty');
    await putIntoOutbox(page, sid, { root, ...blog.users.administrator });
    return { page, sid };
  }

  async function expectOnce(sid: string): Promise<void> {
    const { posts, media, tags } = await found(restRoot(proxy.url, 'pretty'), blog.users.administrator, sid);
    const standing = posts.filter(({ status }) => status !== 'trash');
    expect([standing.length, media.length, tags.length]).toEqual([1, 2, 1]);
  }

  it.sequential('arrives while no page of ours is open', async () => {
    const { page, sid } = await send();
    await goOn(page);
    await page.close();
    await until(async () => (await found(blog.root, blog.users.administrator, sid)).posts.length === 1, 60_000);
    const again = await at.openPage('options/index.html');
    await until(async () => (await jobState(again, sid)) === 'done', 30_000);
    await expectOnce(sid);
    await again.close();
  });

  it.sequential('arrives once though the background is stopped again and again, and called each time', async () => {
    const { page, sid } = await send();
    proxy.rule = () => delay(250);
    const before = proxy.requests.length;
    for (let stops = 1; (await jobState(page, sid)) !== 'done'; stops += 1) {
      if (stops > 40) throw new Error('no end');
      await goOn(page);
      const now = proxy.requests.length;
      // In the middle of a request: its answer takes a quarter of a second.
      await until(async () => proxy.requests.length > now || (await jobState(page, sid)) === 'done', 90_000);
      if (stops <= 8) await at.stopWorker();
    }
    proxy.rule = null;
    expect(proxy.requests.length - before).toBeGreaterThan(8);
    await expectOnce(sid);
    await page.close();
  }, 240_000);

  it.sequential('arrives once though the background is stopped in an upload, and nobody calls it', async () => {
    const { page, sid } = await send();
    let isSwallowed = false;
    proxy.rule = ({ method, route }) => {
      if (method !== 'POST' || route !== 'wp/v2/media') return undefined;
      isSwallowed = true;
      return swallow;
    };
    const begun = Date.now();
    await goOn(page);
    await until(async () => isSwallowed, 30_000);
    await at.stopWorker();
    proxy.rule = null;
    // An upload may be at work for two minutes. Let one be over: then the first alarm is too early, and sets another.
    await makeOlder(page, sid, 57_000);
    await until(async () => (await jobState(page, sid)) === 'done', 200_000);
    expect(Date.now() - begun).toBeGreaterThan(60_000);
    await expectOnce(sid);
    await page.close();
  }, 240_000);

  it.sequential('arrives once though the browser by itself sends twice whatever makes something', async () => {
    const open = await startFaultProxy(blog.url, 'keep-alive');
    const { page, sid } = await send(open);
    const broken = new Set<string>();
    open.rule = ({ method, route, body }) => {
      const made = `${route} ${body.length}`;
      if (method !== 'POST' || broken.has(made)) return undefined;
      broken.add(made);
      return loseAnswer;
    };
    await goOn(page);
    await until(async () => (await jobState(page, sid)) === 'done', 90_000);
    const creates = open.requests.filter(({ method, route }) => method === 'POST' && route === 'wp/v2/posts');
    expect(creates.map(({ blogStatus, status }) => [blogStatus, status])).toEqual([
      [201, null],
      [201, 201],
    ]);
    await expectOnce(sid);
    await page.close();
    await open.close();
  }, 120_000);
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { BROWSERS, stage, storedCount, storedPicks } from './support/stage.ts';
import { buttonOf, buttons, firstButtons, stateOf } from './support/timeline.ts';
import { createSession, workbenchTab } from './support/workbench.ts';

describe.each(BROWSERS)('what the button calls saved, in %s', (browser) => {
  it('survives the background being stopped before, during and after a click', async () => {
    const at = await stage(browser);
    try {
      const workbench = await createSession(at, at.demo.hashtag);
      const page = await at.openSite(at.demo.chatUrl('x'));
      const posts = (await firstButtons(page, 5)).slice(0, 5).map((button) => button.url);
      for (const [index, url] of posts.entries()) {
        const button = await buttonOf(page, url);
        if (index % 2 === 0) await at.stopWorker();
        await page.bringToFront();
        // On every other post the stop falls between the click and the write.
        await Promise.all([button.click(), index % 2 === 1 ? at.stopWorker() : null]);
        await stateOf(page, url, 'saved');
      }
      expect((await storedPicks(workbench)).map((pick) => pick.post.url).sort()).toEqual([...posts].sort());
    } finally {
      await at.leave();
    }
  });

  it('survives the browser being killed at once, and is there at the next start', async () => {
    const profileDir = mkdtempSync(join(tmpdir(), 'chat-highlights-kill-'));
    const at = await stage(browser, { profileDir });
    try {
      await createSession(at, at.demo.hashtag);
      const page = await at.openSite(at.demo.chatUrl('x'));
      const posts = (await firstButtons(page, 3)).slice(0, 3).map((button) => button.url);
      for (const url of posts) {
        await (await buttonOf(page, url)).click();
        await stateOf(page, url, 'saved');
      }
      const gone = new Promise((resolve) => at.browser.once('disconnected', resolve));
      process.kill(at.pid, 'SIGKILL');
      await gone;

      const again = await stage(browser, { profileDir, demo: at.demo });
      const workbench = await workbenchTab(again);
      await storedCount(workbench, posts.length);
      const timeline = await again.openSite(at.demo.chatUrl('x'));
      await firstButtons(timeline);
      for (const url of posts) await stateOf(timeline, url, 'saved');
      expect((await buttons(timeline)).filter((button) => button.state === 'saved')).toHaveLength(posts.length);
      await again.close();
    } finally {
      await at.demo.close();
      rmSync(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  });
});

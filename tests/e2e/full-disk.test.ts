import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stage, storedPicks } from './support/stage.ts';
import { buttonOf, buttons, firstButtons, stateOf } from './support/timeline.ts';
import { until } from './support/until.ts';
import { createSession } from './support/workbench.ts';

/** A disk of 120 MB, or null where this machine does not let us make one (it takes Linux, and root). */
function smallDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'chat-highlights-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=120m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
}

/** Writes until nothing more goes in. */
function fill(file: string): void {
  const block = Buffer.alloc(64 * 1024);
  try {
    for (;;) writeFileSync(file, block, { flag: 'a' });
  } catch {
    // The disk is full, as it should be.
  }
}

const disk = smallDisk();
if (disk === null)
  console.warn('NOT TESTED: a full disk. It takes a small disk of its own, which only root can mount.');

describe.runIf(disk !== null)('on a full disk', () => {
  const folder = disk ?? '';
  const filler = join(folder, 'filler');
  beforeAll(() => mkdirSync(join(folder, 'profile')));
  afterAll(() => {
    execFileSync('umount', ['--lazy', folder]);
    rmSync(folder, { recursive: true, force: true });
  });

  it('no pick is called saved that is not, the host reads why, and all goes on once there is room', async () => {
    const at = await stage('chromium', { profileDir: join(folder, 'profile') });
    try {
      const workbench = await createSession(at, at.demo.hashtag);
      const page = await at.openSite(at.demo.chatUrl('x'));
      const posts = (await firstButtons(page, 4)).slice(0, 4).map((button) => button.url);
      fill(filler);
      // The first writes may still find room in what the database has set aside.
      const states = new Map<string, string>();
      for (const url of posts) {
        await (await buttonOf(page, url)).click();
        const state = async () => (await buttons(page)).find((button) => button.url === url)?.state ?? '';
        await until(async () => ['saved', 'failed'].includes(await state()));
        states.set(url, await state());
      }
      const refused = posts.filter((url) => states.get(url) === 'failed');
      expect(refused.length).toBeGreaterThan(0);
      const words = await page.$eval('chat-highlights-notice', (notice) => notice.shadowRoot?.textContent);
      expect(words).toMatch(/not saved/i);
      expect(words).toMatch(/disk is full/i);
      expect(words).toMatch(/copy/i);

      rmSync(filler);
      for (const url of refused) {
        await (await buttonOf(page, url)).click();
        await stateOf(page, url, 'saved');
      }
      expect((await storedPicks(workbench)).map((pick) => pick.post.url).sort()).toEqual([...posts].sort());
      expect(await page.$('chat-highlights-notice')).toBeNull();
    } finally {
      await at.leave();
    }
  });
});

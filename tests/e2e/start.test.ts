import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import { parseSessionFile } from '../../src/model/session-file.ts';
import { archiveRenderers } from '../../src/renderers/archive/registry.ts';
import { renderers } from '../../src/renderers/registry.ts';
import { hostileChat } from './support/hostile-chat.ts';

const folder = mkdtempSync(join(tmpdir(), 'chat-highlights-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LIMIT = 240_000;
const SESSION_102 = '../shared/session-102.json';

interface Ended {
  readonly code: number;
  readonly said: string;
}

/** Runs `npm start` without npm. */
function start(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'scripts/start.ts', '--headless', ...args], (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), said: out + err });
    });
  });
}

function write(name: string, contents: string): string {
  const path = join(folder, name);
  writeFileSync(path, contents);
  return path;
}

describe('npm start without a window', () => {
  it.each([
    ['chromium', 'x'],
    ['chromium', 'bluesky'],
    ['chromium', 'mastodon'],
    ['firefox', 'x'],
  ])(
    'takes a hostile session through %s on %s, and nothing is lost or changed',
    async (browser, site) => {
      const replay = write('hostile.json', JSON.stringify(hostileChat()));
      const out = join(folder, `${browser}-${site}`);
      const { code, said } = await start('--replay', replay, '--out', out, '--browser', browser, '--site', site);
      expect([code, said]).toEqual([0, expect.stringContaining('27 of 27 posts in 5 sections')]);
      const pictures = ['workbench.png', 'timeline.png'];
      const formats = [...renderers, ...archiveRenderers].map(({ fileName }) => fileName);
      for (const name of [...formats, ...pictures]) {
        expect(readFileSync(join(out, name)).length).toBeGreaterThan(100);
      }
      const file = parseSessionFile(readFileSync(join(out, 'session.json'), 'utf8'));
      expect(file.picks.find(({ handle }) => handle === 'long')?.text).toHaveLength(100_000);
    },
    LIMIT,
  );

  it(
    'does the whole job on a real session',
    async () => {
      if (!existsSync(SESSION_102)) {
        console.warn(`Skipped: ${SESSION_102} is not here.`);
        return;
      }
      const { code, said } = await start('--replay', SESSION_102, '--out', join(folder, 'session-102'));
      expect([code, said]).toEqual([0, expect.stringContaining('50 of 50 posts in 3 sections')]);
    },
    LIMIT,
  );

  it.each([
    ['{"hashtag": ', 'This is not a JSON file'],
    ['{"hashtag": "x", "picks": [{"kind": "highlight", "handle": "amy"}]}', '“picks.0.text”'],
    ['{"hashtag": "12", "picks": []}', 'no hashtag a post can carry'],
  ])('refuses a file in one sentence: %s', async (contents, sentence) => {
    const { code, said } = await start('--replay', write('broken.json', contents), '--out', join(folder, 'none'));
    expect(code).toBe(1);
    expect(said).toContain(sentence);
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });
});

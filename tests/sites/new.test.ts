import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** What of the project the scaffold and the tests of its results need. */
const COPIED = [
  ...['src', 'popup', 'options', 'icons', '_locales', 'manifest.json', 'LICENSE'],
  ...['scripts', 'tests', 'demo', 'package.json', 'vitest.config.ts'],
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chat-highlights-new-'));
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(program: string, ...args: string[]): { code: number | null; printed: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('node_modules', program), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  return { code: status, printed: stdout + stderr };
}

const make = (...args: string[]) => run('tsx/dist/cli.mjs', 'scripts/new.ts', ...args);
const tests = (...args: string[]) => run('vitest/vitest.mjs', 'run', '--project', ...args);

describe('npm run new', () => {
  test('site: an adapter that passes the tests of every site', () => {
    expect(make('site', 'woolly', 'https://woolly.example/home')).toMatchObject({ code: 0 });
    const { code, printed } = tests(
      'sites',
      'tests/sites/registry.test.ts',
      'tests/sites/fixtures.test.ts',
      '-t',
      'woolly',
    );
    expect(code, printed).toBe(0);
    expect(printed).toContain('4 passed');
  });

  test('renderer: registered, and its tests want the expected files', () => {
    expect(make('renderer', 'plain-words')).toMatchObject({ code: 0 });
    const { code, printed } = tests('unit', 'tests/unit/renderers/registry.test.ts');
    expect(code).toBe(1);
    expect(printed).toContain('bare: draft.plain-words');
    expect(printed).toContain('1 failed | 3 passed');
  });

  test('remote: registered, and one that passes the contract of all', () => {
    expect(make('remote', 'pigeon')).toMatchObject({ code: 0 });
    const registered = tests('unit', 'tests/unit/sync/registry.test.ts', '-t', 'pigeon');
    expect(registered.code, registered.printed).toBe(0);
    expect(registered.printed).toContain('2 passed');
    const { code, printed } = tests('sync', 'tests/sync/pigeon.test.ts');
    expect(code, printed).toBe(0);
  });

  test('fixture: fails till somebody has looked at what was read', () => {
    const page = join(folder, 'report.html');
    cpSync('tests/fixtures/sites/x/timeline.html', page);
    expect(make('fixture', 'x/woolly', page)).toMatchObject({ code: 0 });
    const { code, printed } = tests('sites', 'tests/sites/fixtures.test.ts', '-t', 'x/woolly');
    expect(code).toBe(1);
    expect(printed).toContain('Put right what was read wrongly');
  });

  test.each([
    [['site', 'Woolly!', 'https://woolly.example/'], 'cannot be an id'],
    [['site', 'furry', 'ftp://furry.example/'], 'with https://'],
    [['site', 'x', 'https://x.example/'], 'is there already'],
    [['renderer', 'html'], 'is there already'],
    [['remote', 'webdav'], 'is there already'],
    [['remote', 'Pigeon-Post'], 'cannot be an id'],
    [['fixture', 'nowhere/page', 'report.html'], 'should be SITE/NAME'],
    [['fixture', 'x/page', 'nothing.html'], 'is not there'],
    [['remote'], 'Usage:'],
  ])('%j is refused with a sentence', (args, sentence) => {
    const { code, printed } = make(...args);
    expect(code).toBe(1);
    expect(printed).toContain(sentence);
    expect(existsSync(join(folder, 'src/sites/furry.ts'))).toBe(false);
  });

  test('leaves nothing half done where it refuses', () => {
    const registry = readFileSync(join(folder, 'src/sites/registry.ts'), 'utf8');
    expect(registry.match(/from '\.\/x\.ts'/g)).toHaveLength(1);
  });
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const FORBIDDEN = [
  ['src/model/a.ts', '../store/database.ts'],
  ['src/sites/b.ts', '../content/run.ts'],
  ['src/content/c.ts', '../store/database.ts'],
  ['src/store/d.ts', '../background/main.ts'],
  ['src/renderers/e.ts', '../store/picks.ts'],
  ['src/ui/f.ts', '../store/picks.ts'],
  ['src/background/g.ts', '../content/run.ts'],
  ['popup/h.ts', '../src/background/handlers.ts'],
  ['popup/i.ts', '../src/sites/x.ts'],
  ['src/report/m.ts', '../content/run.ts'],
  ['src/background/n.ts', '../report/report.ts'],
  ['src/publishing/o.ts', '../store/database.ts'],
  ['src/publishing/p.ts', '../renderers/html.ts'],
  ['popup/q.ts', '../src/publishing/access.ts'],
  ['src/checking/t.ts', '../store/picks.ts'],
  ['src/content/u.ts', '../checking/look-after.ts'],
  ['src/sync/v.ts', '../store/replica.ts'],
  ['src/sync/remotes/w.ts', '../../publishing/access.ts'],
] as const;

const ALLOWED = [
  ['src/content/j.ts', '../sites/x.ts'],
  ['src/background/k.ts', '../store/database.ts'],
  ['popup/l.ts', '../src/store/database.ts'],
  ['options/r.ts', '../src/publishing/access.ts'],
  ['popup/s.ts', '../src/checking/look-after.ts'],
  ['src/sync/x.ts', '../model/row.ts'],
] as const;

let printed = '';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chat-highlights-arrows-'));
  cpSync('biome.json', join(folder, 'biome.json'));
  for (const [file, from] of [...FORBIDDEN, ...ALLOWED]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `import { thing } from '${from}';\n\nthing();\n`);
  }
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--vcs-enabled=false', '--max-diagnostics=none'];
  const run = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  printed = run.stdout + run.stderr;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Whether the linter complained of the import in this file. */
function refused(file: string): boolean {
  return new RegExp(`${file.replaceAll('.', '\\.')}:\\d+:\\d+ lint/style/noRestrictedImports`).test(printed);
}

describe('import arrows', () => {
  it.each(FORBIDDEN)('refuse %s → %s', (file) => {
    expect(refused(file), printed).toBe(true);
  });

  it.each(ALLOWED)('let %s → %s pass', (file) => {
    expect(refused(file)).toBe(false);
  });
});

import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import JSZip from 'jszip';
import { afterAll, describe, expect, it } from 'vitest';

const HERE = process.cwd();
/** What is not copied: it is made, or is linked to. */
const LEFT_OUT = ['.git', 'node_modules', 'dist', 'out', 'coverage', 'web-ext-artifacts'];
const root = mkdtempSync(join(tmpdir(), 'chat-highlights-package-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Machine {
  readonly folder: string;
  readonly umask: number;
  readonly env: Readonly<Record<string, string>>;
}

const one: Machine = { folder: join(root, 'a'), umask: 0o022, env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' } };
const other: Machine = {
  folder: join(root, 'somewhere else', 'deep', 'Größe'),
  umask: 0o077,
  env: { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8', SOURCE_DATE_EPOCH: '1' },
};

/** Packs, as this machine would, what lies in its folder. */
function pack({ folder, umask, env }: Machine): ReadonlyMap<string, Uint8Array> {
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: folder, env: { ...process.env, ...env }, stdio: 'pipe' });
  run('git', 'init', '--quiet');
  run('git', 'add', '--all');
  symlinkSync(realpathSync(join(HERE, 'node_modules')), join(folder, 'node_modules'));
  const before = process.umask(umask);
  run(process.execPath, resolve('node_modules/tsx/dist/cli.mjs'), 'scripts/package.ts');
  process.umask(before);
  const zips = readdirSync(join(folder, 'web-ext-artifacts'));
  return new Map(zips.map((name) => [name, readFileSync(join(folder, 'web-ext-artifacts', name))]));
}

/** The sources as they come out of their zip: last file first, read by the owner alone, of another time. */
async function unpack(zip: Uint8Array, { folder }: Machine): Promise<void> {
  const { files } = await JSZip.loadAsync(zip);
  for (const path of Object.keys(files).reverse()) {
    const aim = join(folder, path);
    mkdirSync(dirname(aim), { recursive: true });
    writeFileSync(aim, (await files[path]?.async('uint8array')) ?? '');
    chmodSync(aim, 0o600);
    utimesSync(aim, 1e9, 1e9);
  }
}

const packed = (async () => {
  cpSync(HERE, one.folder, { recursive: true, filter: (path) => !LEFT_OUT.includes(basename(path)) });
  const first = pack(one);
  const source = [...first].find(([name]) => name.endsWith('-source.zip'))?.[1];
  await unpack(source ?? new Uint8Array(), other);
  return { first, second: pack(other) };
})();

describe('npm run package', () => {
  it('makes the same zips of the same sources on every machine, and of its own zip of the sources', async () => {
    const { first, second } = await packed;
    expect([...first.keys()].map((name) => name.replace(/^.*-/u, ''))).toEqual([
      'chrome.zip',
      'firefox.zip',
      'source.zip',
    ]);
    for (const [name, zip] of first) {
      expect(Buffer.compare(zip, second.get(name) ?? new Uint8Array()), `${name} differs`).toBe(0);
    }
  }, 300_000);

  it('ships nothing that tells where it was built', async () => {
    const { first } = await packed;
    for (const zip of first.values()) {
      const { files } = await JSZip.loadAsync(zip);
      for (const file of Object.values(files)) {
        const text = await file.async('string');
        expect([one.folder, basename(root), HERE].filter((path) => text.includes(path))).toEqual([]);
      }
    }
  }, 300_000);

  it('ships the licences of what is bundled, ours with them', async () => {
    const { first } = await packed;
    for (const [name, zip] of first) {
      if (name.endsWith('-source.zip')) continue;
      const { files } = await JSZip.loadAsync(zip);
      expect(await files.LICENSE?.async('string')).toBe(readFileSync('LICENSE', 'utf8'));
      const theirs = await files['THIRD-PARTY-LICENSES.txt']?.async('string');
      for (const bundled of ['dexie', 'preact', 'yjs', 'zod'])
        expect(theirs).toMatch(new RegExp(`^${bundled} \\d`, 'mu'));
      // A tool, and types: in no bundle.
      for (const not of ['esbuild', 'webextension-polyfill']) expect(theirs).not.toContain(`${not} `);
    }
  }, 300_000);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { afterEach, expect, it } from 'vitest';
import { licences } from '../../../scripts/build/licences.ts';

const folder = mkdtempSync(join(tmpdir(), 'chat-highlights-licences-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Files = Readonly<Record<string, string>>;

/** The licences of what is bundled from these packages, given as their files, by an entry point that uses them. */
async function licencesOf(entry: string, packages: Readonly<Record<string, Files>>): Promise<string> {
  for (const [name, files] of Object.entries(packages)) {
    const at = join(folder, 'node_modules', name);
    mkdirSync(at, { recursive: true });
    for (const [file, contents] of Object.entries(files)) writeFileSync(join(at, file), contents);
  }
  const { metafile } = await esbuild.build({
    stdin: { contents: entry, resolveDir: folder },
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
  });
  return licences([metafile]);
}

const used = (name: string, license: unknown): Files => ({
  'package.json': JSON.stringify({ name, version: '1.2.3', license, main: 'index.js' }),
  'index.js': `export const value = ${JSON.stringify(name)};`,
});

it('gives every licence once, with notices, and none of what is not bundled', async () => {
  const text = await licencesOf(
    "import { value as a } from '@scope/a'; import { value as b } from 'c';\nconsole.log(a, b);",
    {
      '@scope/a': { ...used('@scope/a', 'Apache-2.0'), 'LICENSE.txt': 'Terms of A\r\n', NOTICE: 'Note of A' },
      b: { ...used('b', 'MIT'), 'licence.md': 'Terms of B' },
      // It hands on what another has, and comes to no byte.
      c: { ...used('c', 'MIT'), 'index.js': "export { value } from 'b';", LICENSE: 'Terms of C' },
    },
  );
  expect(text).toContain('@scope/a 1.2.3 (Apache-2.0)\n\nTerms of A\n\nNote of A\n');
  expect(text).toContain('b 1.2.3 (MIT)\n\nTerms of B\n');
  expect(text).not.toContain('Terms of C');
});

it('names together what has the same text', async () => {
  const mit = { LICENSE: 'Terms' };
  const packages = { a: { ...used('a', 'MIT'), ...mit }, b: { ...used('b', 'MIT'), ...mit } };
  const text = await licencesOf(
    "import { value as a } from 'a'; import { value as b } from 'b';\nconsole.log(a, b);",
    packages,
  );
  expect(text).toContain('a 1.2.3, b 1.2.3 (MIT)\n\nTerms\n');
  expect(text.match(/Terms/gu)).toHaveLength(1);
});

const entry = "import { value } from 'a';\nconsole.log(value);";

it.each([['GPL-3.0'], ['(MIT OR GPL-3.0)'], [undefined], ['SEE LICENSE IN LICENSE']])(
  'stops the build at a licence that nobody has said yes to: %s',
  async (license) => {
    const built = licencesOf(entry, { a: { ...used('a', license), LICENSE: 'Terms' } });
    await expect(built).rejects.toThrow(`a is bundled, and its licence (${license ?? 'none'}) is not among MIT`);
  },
);

it('stops the build where the text of a licence is missing', async () => {
  const built = licencesOf(entry, { a: used('a', 'MIT') });
  await expect(built).rejects.toThrow(/^a is bundled, and .*a has no file with its licence$/u);
});

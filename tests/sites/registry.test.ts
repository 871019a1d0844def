import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { sites } from '../../src/sites/registry.ts';
import type { Site } from '../../src/sites/site.ts';
import { fixtures } from './support/fixtures.ts';

interface Manifest {
  readonly host_permissions: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[]; readonly js: readonly string[] }[];
}

const manifest: Manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));

function isSite(value: unknown): value is Site {
  return typeof value === 'object' && value !== null && 'selectors' in value && 'postOf' in value;
}

describe('the registry of sites', () => {
  test('has every adapter that src/sites holds', async () => {
    const files = readdirSync('src/sites').filter(
      (file) => file.endsWith('.ts') && !['registry.ts', 'recognise.ts', 'site.ts'].includes(file),
    );
    const modules = await Promise.all(
      files.map(async (file): Promise<Record<string, unknown>> => import(pathToFileURL(`src/sites/${file}`).href)),
    );
    const exported = modules.flatMap((module) => Object.values(module).filter(isSite));
    expect(exported.map(({ id }) => id).sort()).toEqual(sites.map(({ id }) => id).sort());
  });

  test('has no id twice', () => expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length));

  test.each(sites)('$id: the file and its export have the name of the id', async ({ id }) => {
    const module: Record<string, unknown> = await import(pathToFileURL(`src/sites/${id}.ts`).href);
    expect(module[id]).toBe(sites.find((site) => site.id === id));
  });

  test.each(sites)('$id: there is a made-up page to test it with', ({ id }) => {
    expect(fixtures().filter(({ siteId }) => siteId === id)).not.toEqual([]);
  });

  test.each(sites)('$id: the manifest grants its pages and runs its script in them', ({ id, matches }) => {
    const script = manifest.content_scripts.find(({ js }) => js.includes(`content/${id}.js`));
    // One without pages of its own runs where the host grants it.
    expect(script?.matches ?? []).toEqual(matches);
    for (const pattern of matches) expect(manifest.host_permissions).toContain(pattern);
  });
});

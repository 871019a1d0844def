import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { archiveRenderers } from '../../../src/renderers/archive/registry.ts';
import { renderers } from '../../../src/renderers/registry.ts';

/** What the renderers share; every other file of the folder is one renderer. */
const SHARED = ['language.ts', 'registry.ts', 'renderer.ts'];

/** What the archive's formats share; every other file of their folder is one, but the blocks, which no file is made of. */
const SHARED_BY_ARCHIVES = ['archive-renderer.ts', 'blocks.ts', 'days.ts', 'entry.ts', 'registry.ts', 'summary.ts'];

describe('renderers', () => {
  it('are all registered, each under the name of its file', () => {
    const files = readdirSync('src/renderers').filter((name) => name.endsWith('.ts') && !SHARED.includes(name));
    expect(renderers.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it('of the archive are, too', () => {
    const files = readdirSync('src/renderers/archive').filter((name) => !SHARED_BY_ARCHIVES.includes(name));
    expect(archiveRenderers.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it('write files of different names', () => {
    const names = [...renderers, ...archiveRenderers].map(({ fileName }) => fileName);
    expect(new Set(names).size).toBe(names.length);
  });

  it('have an expected file in every sample draft', () => {
    const samples = readdirSync('tests/fixtures/drafts');
    const missing = samples.flatMap((sample) => {
      const files = readdirSync(`tests/fixtures/drafts/${sample}`);
      return [...renderers, ...archiveRenderers]
        .filter(({ fileName }) => !files.includes(fileName))
        .map(({ fileName }) => `${sample}: ${fileName}`);
    });
    expect(samples.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });
});

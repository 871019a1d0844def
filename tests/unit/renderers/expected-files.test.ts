import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { archiveBlocks } from '../../../src/renderers/archive/blocks.ts';
import { archiveRenderers } from '../../../src/renderers/archive/registry.ts';
import { renderers } from '../../../src/renderers/registry.ts';
import { english } from './english.ts';
import { SAMPLES, sampleArchive, sampleDraft, sampleNames } from './samples.ts';

describe.each(sampleNames)('the sample draft “%s”', (sample) => {
  const draft = sampleDraft(sample);

  it.each(renderers)('is rendered as expected by $id', async (renderer) => {
    const expected = resolve(SAMPLES, sample, renderer.fileName);
    await expect(renderer.render(draft, english)).toMatchFileSnapshot(expected);
  });

  const archive = sampleArchive(sample);

  it.each(archiveRenderers)('has its archive rendered as expected by $id', async (renderer) => {
    const expected = resolve(SAMPLES, sample, renderer.fileName);
    await expect(renderer.render(archive, english)).toMatchFileSnapshot(expected);
  });

  it('has its archive rendered as expected by blocks', async () => {
    const expected = resolve(SAMPLES, sample, 'archive.wordpress.html');
    await expect(`${archiveBlocks(archive, english)}\n`).toMatchFileSnapshot(expected);
  });
});

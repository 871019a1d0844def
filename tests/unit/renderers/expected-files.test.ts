import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderers } from '../../../src/renderers/registry.ts';
import { english } from './english.ts';
import { SAMPLES, sampleDraft, sampleNames } from './samples.ts';

describe.each(sampleNames)('the sample draft “%s”', (sample) => {
  const draft = sampleDraft(sample);

  it.each(renderers)('is rendered as expected by $id', async (renderer) => {
    const expected = resolve(SAMPLES, sample, renderer.fileName);
    await expect(renderer.render(draft, english)).toMatchFileSnapshot(expected);
  });
});

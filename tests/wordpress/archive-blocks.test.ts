import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/model/archive.ts';
import { richTextOf } from '../../src/model/plain-text.ts';
import { archiveBlocks } from '../../src/renderers/archive/blocks.ts';
import { madeUpArchive } from '../unit/renderers/archive/made-up-archive.ts';
import { english } from '../unit/renderers/english.ts';
import { hostile } from '../unit/renderers/hostile.ts';
import { sampleArchive, sampleNames } from '../unit/renderers/samples.ts';
import { type BlockEditor, blockEditor } from './support/block-editor.ts';

describe.each(['7.1', '6.1'] as const)('an archive in the block editor of WordPress %s', (version) => {
  let editor: BlockEditor;
  beforeAll(async () => {
    editor = await blockEditor(version);
  });

  /** What is wrong with an archive's blocks, by the editor's own judgement. */
  function faultsOf(archive: Archive): string[] {
    const content = archiveBlocks(archive, english);
    const blocks = editor.parse(content);
    const wrong = blocks.filter(({ name, isValid }) => !isValid || !['core/paragraph', 'core/heading'].includes(name));
    // Headings had no class of their own then: the editor keeps it as one that the host has given.
    const saved = editor.serialize(blocks).replaceAll(' {"className":"wp-block-heading"}', '');
    return [...wrong.map(({ name }) => name), ...(saved === content ? [] : [`saved: ${saved}`])];
  }

  it.each(sampleNames)('is valid, and the same when it is saved again: %s', (name) => {
    expect(faultsOf(sampleArchive(name))).toEqual([]);
  });

  it('is so with a thousand posts', () => {
    const texts = Array.from({ length: 1000 }, (_, at) => `Post ${at} https://a.example/${at}\n& [more]`);
    expect(faultsOf(madeUpArchive(texts))).toEqual([]);
  });

  it('is so whatever people write', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), hostile, (texts, name) => {
        const author = { name, handle: name, url: name };
        const media = [{ kind: 'image' as const, url: name, alt: name }];
        const quote = { author, url: name, time: null, text: richTextOf(name) };
        expect(faultsOf(madeUpArchive(texts, { author, url: name, media, quote }))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '../../src/model/draft.ts';
import { PostStyle } from '../../src/model/post-style.ts';
import { wordpress } from '../../src/renderers/wordpress.ts';
import { english } from '../unit/renderers/english.ts';
import { hostileDraft } from '../unit/renderers/hostile.ts';
import { sampleDraft, sampleNames } from '../unit/renderers/samples.ts';
import { type BlockEditor, blockEditor, type ParsedBlock } from './support/block-editor.ts';

/** What the editor would show as “unexpected or invalid content”, or not know. */
function invalidIn(blocks: readonly ParsedBlock[]): string[] {
  return blocks.flatMap(({ name, isValid, innerBlocks, originalContent }) => [
    ...(isValid && !['core/missing', 'core/freeform', 'core/html'].includes(name)
      ? []
      : [`${name}: ${originalContent}`]),
    ...invalidIn(innerBlocks),
  ]);
}

/** A draft in each of the ways that it can be shown. */
function everyWay(draft: Draft): Draft[] {
  return PostStyle.options.flatMap((postStyle) => [false, true].map((embeds) => ({ ...draft, postStyle, embeds })));
}

describe.each(['7.1', '6.1'] as const)('a draft in the block editor of WordPress %s', (version) => {
  let editor: BlockEditor;
  beforeAll(async () => {
    editor = await blockEditor(version);
  });

  /** What is wrong with a draft's blocks, by the editor's own judgement. */
  function faultsOf(draft: Draft): string[] {
    const content = wordpress.render(draft, english);
    const blocks = editor.parse(content);
    const faults = invalidIn(blocks);
    // Lists and headings had no class of their own then: the editor keeps it as one that the host has given.
    if (version === '7.1' && editor.serialize(blocks) !== content) faults.push(`saved: ${editor.serialize(blocks)}`);
    return faults;
  }

  it.each(sampleNames)('is valid, and the same when it is saved again: %s', (name) => {
    expect(everyWay(sampleDraft(name)).flatMap(faultsOf)).toEqual([]);
  });

  it.each(PostStyle.options)('is so with whatever comes first: %s', (postStyle) => {
    const sample = { ...sampleDraft('cards'), postStyle };
    const bare = sample.sections.map((section) => ({ ...section, heading: '' }));
    const drafts = bare.flatMap((_, from) => everyWay({ ...sample, sections: bare.slice(from) }));
    expect(drafts.flatMap(faultsOf)).toEqual([]);
  });

  it('is so whatever people write', () => {
    fc.assert(
      fc.property(hostileDraft, (draft) => {
        expect(faultsOf(draft)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a quotation without its class', '<!-- wp:quote -->\n<blockquote></blockquote>\n<!-- /wp:quote -->'],
    ['a heading of another level', '<!-- wp:heading -->\n<h3 class="wp-block-heading">a</h3>\n<!-- /wp:heading -->'],
    ['what is no block', '<p>a</p>'],
  ])('would not be with %s', (_, content) => {
    expect(invalidIn(editor.parse(content))).toHaveLength(1);
  });
});

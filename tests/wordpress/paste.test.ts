import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '../../src/model/draft.ts';
import { PostStyle } from '../../src/model/post-style.ts';
import { text } from '../../src/renderers/text.ts';
import { pastedHtml } from '../../src/renderers/tree/pasted-html.ts';
import { english } from '../unit/renderers/english.ts';
import { hostileDraft } from '../unit/renderers/hostile.ts';
import { parsed, textOf } from '../unit/renderers/read-back.ts';
import { sampleDraft, sampleNames } from '../unit/renderers/samples.ts';
import { type BlockEditor, blockEditor, type ParsedBlock } from './support/block-editor.ts';

/** What a draft may become: no embeds, no shortcodes, no HTML, nothing that is not understood. */
const BLOCKS = ['paragraph', 'heading', 'quote', 'list', 'list-item', 'table', 'image'].map((name) => `core/${name}`);

function othersIn(blocks: readonly ParsedBlock[]): string[] {
  return blocks.flatMap(({ name, isValid, innerBlocks }) => [
    ...(isValid && BLOCKS.includes(name) ? [] : [name]),
    ...othersIn(innerBlocks),
  ]);
}

/** The words of some HTML, without spaces, which editors put where they like, and composed, as WordPress does it. */
function wordsOf(html: string): string {
  return textOf(parsed(html)).replaceAll(/\s+/gu, '').normalize();
}

describe.each(['7.1', '6.1'] as const)('a draft that is pasted into WordPress %s', (version) => {
  let editor: BlockEditor;
  beforeAll(async () => {
    editor = await blockEditor(version);
  });

  function paste(draft: Draft): { html: string; blocks: ParsedBlock[]; content: string } {
    const html = pastedHtml(draft, english);
    const blocks = editor.paste(html, text.render(draft, english));
    return { html, blocks, content: editor.serialize(blocks) };
  }

  it.each(sampleNames)('becomes blocks, and keeps its words: %s', (name) => {
    for (const postStyle of PostStyle.options) {
      const { html, blocks, content } = paste({ ...sampleDraft(name), postStyle });
      expect(othersIn(blocks)).toEqual([]);
      expect(wordsOf(content)).toBe(wordsOf(html));
    }
  });

  it('becomes blocks, whatever people write', () => {
    fc.assert(
      fc.property(hostileDraft, (draft) => {
        const { html, blocks, content } = paste(draft);
        // Where there is no HTML to speak of, WordPress takes the plain text.
        fc.pre(wordsOf(html) !== '');
        expect(othersIn(blocks)).toEqual([]);
        expect(wordsOf(content)).toBe(wordsOf(html));
        expect(content).not.toMatch(/\[\/?[a-z]/iu);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['an address alone, if it were not kept from it', '<p>https://www.youtube.com/watch?v=abc</p>', 'core/embed'],
    ['a shortcode alone, if it were not kept from it', '<p>[gallery]</p>', 'core/shortcode'],
  ])('would make something else of %s', (_, html, block) => {
    expect(othersIn(editor.paste(html, ''))).toEqual([block]);
  });
});

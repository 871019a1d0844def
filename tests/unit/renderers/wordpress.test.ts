import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/drafting/assemble.ts';
import { markerOf } from '../../../src/model/blog-marker.ts';
import type { Draft, DraftPick } from '../../../src/model/draft.ts';
import { plainText } from '../../../src/model/plain-text.ts';
import { parseSessionFile } from '../../../src/model/session-file.ts';
import { wordpress } from '../../../src/renderers/wordpress.ts';
import { rowsOf } from '../drafting/rows-of-file.ts';
import { english } from './english.ts';
import { hostileDraft, run } from './hostile.ts';
import { byClass, byTag, carried, childrenOf, harmIn, parsed, textOf } from './read-back.ts';
import { sampleDraft } from './samples.ts';

/** Text of posts as readers see it: a quotation's own paragraph, a `<br>` a line end. */
function postsIn(blocks: string): string[] {
  const body = parsed(blocks.replaceAll('<br>', '\n'));
  return byClass(body, 'wp-block-quote').map((quote) => {
    const [text] = childrenOf(quote).filter(({ tagName }) => tagName === 'p');
    return text === undefined ? '' : textOf(text);
  });
}

function withText(text: DraftPick['text']): Draft {
  const draft = sampleDraft('reading-corner');
  const [picks] = draft.sections.filter((section) => section.role === 'picks');
  const [pick] = picks?.picks ?? [];
  if (picks === undefined || pick === undefined) throw new Error('The sample has no picks.');
  return { ...draft, sections: [{ ...picks, picks: [{ ...pick, text }] }] };
}

describe('a draft in blocks', () => {
  it('gives the words of a post back to the letter, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 6 }), (text) => {
        // Control characters and white space alone, which show nothing, are not taken along.
        const words = text.map((one) => carried(plainText([one]))).join('');
        const shown = words.replaceAll(/\f/gu, ' ').replaceAll(/(?![\t\n])\p{Cc}/gu, '');
        const [found = ''] = postsIn(wordpress.render(withText(text), english));
        expect(shown.trim() === '' ? found.trim() : found).toBe(shown.trim() === '' ? '' : shown);
      }),
      { numRuns: 300 },
    );
  });

  it('is harmless, and carries its marker once, whatever people write', () => {
    fc.assert(
      fc.property(hostileDraft, (draft) => {
        const blocks = wordpress.render(draft, english);
        const harm = harmIn(parsed(blocks)).filter((found) => !['<cite>', 'style'].includes(found));
        expect(harm).toEqual([]);
        const marked = parsed(blocks).childNodes.filter(
          (node) =>
            'attrs' in node &&
            node.attrs.some(({ name, value }) => name === 'class' && value.split(' ').includes(markerOf(draft.sid))),
        );
        expect(marked).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });

  it('names the blog’s own pictures by their number, linked to the post', () => {
    const [figure] = byClass(parsed(wordpress.render(sampleDraft('lines'), english)), 'wp-block-image size-full');
    const [image] = figure === undefined ? [] : byTag(figure, 'img');
    expect(image?.attrs.find(({ name }) => name === 'class')?.value).toBe('wp-image-41');
  });
});

/** A real chat's summary, which is not part of the project: other people wrote it. */
const FILE = '../shared/session-102.json';
const there = existsSync(FILE);
if (!there) console.warn(`SKIPPED: the real session, because ${FILE} is not there.`);

describe.runIf(there)('the real session', () => {
  it('has all of its posts in blocks, to the letter', () => {
    const file = parseSessionFile(readFileSync(FILE, 'utf8'));
    const { session, sections, picks, texts } = rowsOf(file);
    const blocks = wordpress.render(assemble(session, sections, picks, texts), english);
    expect(postsIn(blocks)).toEqual(file.picks.map(({ text }) => text));
    expect(byTag(parsed(blocks), 'cite').map((cite) => textOf(cite).split(', ')[0])).toEqual(
      file.picks.map(({ handle }) => `@${handle}`),
    );
  });
});

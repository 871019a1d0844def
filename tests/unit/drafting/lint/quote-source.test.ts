import { describe, expect, it } from 'vitest';
import { richTextOf } from '../../../../src/model/plain-text.ts';
import { madeUpPost } from '../../model/made-up-post.ts';
import { found } from './support/found.ts';
import type { Said, Told } from './support/made-up-material.ts';

const POST = 'A shelf nobody may touch is a museum, and no quiet corner at all #quietcorner';
const pick: Said = { text: POST, handle: 'mara_quill' };

function asked(quote: string, told: Told = { picks: [pick] }, where = 'pull-quote'): string[] {
  return found('quote-source', { ...told, texts: { [where]: quote } }).map(({ words }) => words.key);
}

describe('a quotation', () => {
  it.each([
    'A shelf nobody may touch is a museum',
    '“A shelf nobody may touch is a museum, and no quiet corner at all” @mara_quill',
    'a shelf  nobody may touch is amuseum — Mara Quill (@mara_quill)',
    'A shelf … is a museum, and no [reading] corner at all'.replace('[reading]', '[...]'),
    'Read whatever you like wherever you like it',
    'A museum',
  ])('is right, or anybody’s: %s', (quote) => {
    expect(asked(quote)).toEqual([]);
  });

  it('that says something else is found, and can be had as it was posted', () => {
    const quote = '“A shelf nobody may touch is the museum, and no quiet corner at all” @mara_quill';
    const [note] = found('quote-source', { picks: [pick], texts: { 'pull-quote': quote } });
    expect(note).toMatchObject({
      words: { key: 'lint_quote_differs', substitutions: ['@mara_quill'] },
      picks: ['pick-0'],
    });
    expect(note?.where).toEqual({ sectionId: 'pull-quote', start: 1, end: 67 });
    expect(note?.mends[0]?.changes).toEqual([
      { kind: 'edit-text', sectionId: 'pull-quote', text: `“${POST}” @mara_quill` },
    ]);
  });

  it('is looked for in the author’s words and in the host’s', () => {
    const picks = [{ ...pick, edited: 'A shelf that nobody may touch is a museum' }];
    expect(asked('A shelf that nobody may touch is a museum', { picks })).toEqual([]);
    expect(asked('no quiet corner at all, and no museum', { picks })).toEqual(['lint_quote_differs']);
    expect(asked('A museum, and no quiet corner at all', { picks })).toEqual([]);
  });

  it('whose post is no pick any more is found in the pull quote', () => {
    expect(asked('A shelf nobody may touch is a museum', { seen: [pick] })).toEqual(['lint_quote_unpicked']);
    expect(asked('She said “A shelf nobody may touch is a museum”.', { seen: [pick] }, 'summary')).toEqual([]);
  });

  it('whose post its author has changed is found', () => {
    const newer = madeUpPost({ text: richTextOf('A shelf somebody may touch is a library') });
    expect(asked('A shelf nobody may touch is a museum', { picks: [{ ...pick, newer }] })).toEqual([
      'lint_quote_changed',
    ]);
  });

  it('in the host’s words is what stands in quotation marks', () => {
    const prose = 'We liked “A shelf nobody should touch is a museum, and no quiet corner at all” best.';
    expect(asked(prose, { picks: [pick] }, 'summary')).toEqual(['lint_quote_differs']);
    expect(asked(prose.replaceAll(/[“”]/gu, ''), { picks: [pick] }, 'summary')).toEqual([]);
  });
});

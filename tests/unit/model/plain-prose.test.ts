import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../src/drafting/paragraphs.ts';
import { plainOfProse, proseOfPlain } from '../../../src/model/plain-prose.ts';
import type { Inline } from '../../../src/model/prose.ts';
import { isMarkedUp, tidyProse } from '../../../src/model/tidy-prose.ts';
import { madeUpPlain, madeUpProse } from './made-up-prose.ts';

function paragraph(...content: Inline[]) {
  return { type: 'paragraph' as const, content };
}

function words(text: string, href?: string): Inline {
  return { type: 'text', text, ...(href === undefined ? {} : { href }) };
}

describe('plain text as prose', () => {
  it('comes back to the letter', () => {
    fc.assert(
      fc.property(madeUpPlain, (plain) => {
        expect(plainOfProse(proseOfPlain(plain))).toBe(plain);
      }),
    );
  });

  it('makes the paragraphs that plain text has always made', () => {
    fc.assert(
      fc.property(madeUpPlain, (plain) => {
        const tidy = tidyProse(proseOfPlain(plain));
        expect(tidy.map((block) => plainOfProse([block]))).toEqual(paragraphsOf(plain));
        expect(isMarkedUp(tidy)).toBe(false);
      }),
    );
  });
});

describe('prose as plain text', () => {
  it('says where a link leads, unless its words do', () => {
    const link = (text: string, href: string) => plainOfProse([paragraph(words(text, href), words('.'))]);
    expect(link('the list', 'https://a.example/list')).toBe('the list (https://a.example/list).');
    expect(link('a.example', 'https://a.example/')).toBe('a.example.');
    expect(link('ada@a.example', 'mailto:ada@a.example')).toBe('ada@a.example.');
    const half: Inline = { ...words('half', 'https://a.example/'), bold: true } as Inline;
    expect(plainOfProse([paragraph(half, words(' bold', 'https://a.example/'))])).toBe(
      'half bold (https://a.example/)',
    );
  });

  it('numbers lists and marks quotations', () => {
    const list = { type: 'list' as const, ordered: true, items: [[paragraph(words('a'))], [paragraph(words('b'))]] };
    expect(plainOfProse([list, { type: 'quote', blocks: [paragraph(words('c')), list] }])).toBe(
      '1. a\n2. b\n\n> c\n> \n> 1. a\n> 2. b',
    );
  });
});

describe('tidy prose', () => {
  it('has nothing empty in it, says all the words, and is as tidy when tidied again', () => {
    fc.assert(
      fc.property(madeUpProse, (prose) => {
        const tidy = tidyProse(prose);
        expect(tidyProse(tidy)).toEqual(tidy);
        expect(JSON.stringify(tidy)).not.toMatch(/[:[,]\[\]/);
        const bare = (blocks: typeof prose) =>
          [...JSON.stringify(blocks).matchAll(/"text":"([^"]+)"/gu)].map(([, a = '']) => a);
        expect(bare(tidy)).toEqual(expect.arrayContaining(bare(prose).filter((text) => text.trim() !== '')));
      }),
    );
  });
});

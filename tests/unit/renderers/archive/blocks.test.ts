import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richTextOf } from '../../../../src/model/plain-text.ts';
import { archiveBlocks } from '../../../../src/renderers/archive/blocks.ts';
import { english } from '../english.ts';
import { hostile } from '../hostile.ts';
import { attribute, byTag, childrenOf, harmIn, parsed, textOf } from '../read-back.ts';
import { madeUpArchive } from './made-up-archive.ts';

/** What stands between the comments of blocks, by the name of its block. */
function blocksOf(content: string): [string, string][] {
  const whole = /<!-- wp:(\w+) -->\n(.*?)\n<!-- \/wp:\1 -->/gsu;
  const blocks = [...content.matchAll(whole)].map(([, name = '', html = '']): [string, string] => [name, html]);
  expect(content.replaceAll(whole, '').trim()).toBe('');
  return blocks;
}

/** What stays of a text in a block: what is no letter of it goes, and white space stays one way or another. */
function carried(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\0', '\uFFFD')
    .replaceAll(/(?![\t\n\r\f])\p{Cc}/gu, '')
    .replaceAll(/[\u202C\u2069]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** The text of an element. */
function said(html: string): string {
  return carried(textOf(parsed(html.replaceAll('<br>', '\n'))));
}

describe('an archive as blocks', () => {
  it('is a heading a day and a paragraph a post, after a line that sums it up', () => {
    const content = archiveBlocks(madeUpArchive(['One', 'Two']), english);
    const blocks = blocksOf(content);
    expect(blocks.map(([name]) => name)).toEqual(['paragraph', 'heading', 'paragraph', 'paragraph']);
    expect(blocks.map(([, html]) => textOf(parsed(html)))).toEqual([
      'Posts seen: 2 · Time zone: Europe/London',
      '12 March 2026',
      '19:00 Guest 0 (@guest_0): One',
      '19:00 Guest 1 (@guest_1): Two',
    ]);
  });

  it('gives every text back, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (texts) => {
        const [, , ...posts] = blocksOf(archiveBlocks(madeUpArchive(texts), english));
        const lines = texts.map((text, at) => carried(`19:00 Guest ${at} (@guest_${at}): ${text}`));
        expect(posts.map(([, html]) => said(html))).toEqual(lines);
      }),
      { numRuns: 150 },
    );
  });

  it('holds no markup, shortcode or block of anybody’s', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 3 }), hostile, (texts, name) => {
        const author = { name, handle: name, url: name };
        const media = [{ kind: 'image' as const, url: name, alt: name }];
        const quote = { author, url: name, time: null, text: richTextOf(name) };
        const content = archiveBlocks(madeUpArchive(texts, { author, url: name, media, quote }), english);
        const [, , ...posts] = blocksOf(content);
        expect(posts).toHaveLength(texts.length);
        // In the host of an address no shortcode can be.
        expect(content.replaceAll('http://[::1]/', '')).not.toMatch(/\[(?!<\/span>|\s|\])/u);
        for (const [, html] of posts) {
          expect(harmIn(parsed(html))).toEqual([]);
          expect(childrenOf(parsed(html)).map(({ tagName }) => tagName)).toEqual(['p']);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('says language and direction of each text', () => {
    const arabic = archiveBlocks(madeUpArchive(['سلام'], { lang: 'ar' }), english);
    const [words] = byTag(parsed(arabic), 'span').filter((span) => textOf(span) === 'سلام');
    expect([words && attribute(words, 'lang'), words && attribute(words, 'dir')]).toEqual(['ar', 'rtl']);
  });

  it('tells posts without a time last, under a heading of their own', () => {
    const content = archiveBlocks(madeUpArchive(['One'], { time: null }), english);
    expect(byTag(parsed(content), 'h2').map(textOf)).toEqual(['Without a time']);
    expect(textOf(parsed(content))).toContain('Link to the post Guest 0 (@guest_0): One');
  });

  it('costs no more a post for 10,000 posts than for 1,000', () => {
    const texts = Array.from({ length: 10_000 }, (_, at) => `Post ${at} https://a.example/${at} & [more]`);
    const [few, many] = [madeUpArchive(texts.slice(0, 1000)), madeUpArchive(texts)];
    const cost = (archive: typeof few) => {
      const times = [1, 2, 3].map(() => {
        const start = performance.now();
        archiveBlocks(archive, english);
        return performance.now() - start;
      });
      return Math.min(...times) / archive.posts.length;
    };
    cost(few);
    expect(cost(many) / cost(few)).toBeLessThan(3);
    expect(archiveBlocks(many, english).match(/<!-- wp:paragraph -->/gu)).toHaveLength(10_001);
  });
});

// @vitest-environment jsdom

import { describe, expect, it } from 'vitest';
import { readable } from '../../../../popup/publish/compare/readable.ts';
import { type Row, rowsOf } from '../../../../popup/publish/compare/rows.ts';

const paragraph = (words: string) => `<!-- wp:paragraph -->\n<p>${words}</p>\n<!-- /wp:paragraph -->`;
const post = (...paragraphs: string[]) => paragraphs.map(paragraph).join('\n\n');
const many = (count: number) => Array.from({ length: count }, (_, index) => `Paragraph number ${index} of the chat.`);

/** As somebody would mark it by hand. */
function marked(rows: readonly Row[]): string[] {
  return rows.map((row) => {
    if (row.kind !== 'changed') return row.kind === 'look' ? `look: ${row.text}` : `${row.kind} ${row.texts.length}`;
    const side = (parts: typeof row.before, sign: string) =>
      parts === null ? '–' : parts.map(({ text, changed }) => (changed ? sign + text + sign : text)).join('');
    return `${side(row.before, '~')} → ${side(row.after, '*')}`;
  });
}

describe('a post as people read it', () => {
  it('is its paragraphs, headings, entries and pictures, without what stands in no page', () => {
    const source = `<!-- wp:heading {"level":3} --><h3 class="wp-block-heading">Corners</h3><!-- /wp:heading -->
      <!-- wp:quote --><blockquote class="wp-block-quote"><p>One<br>two &amp; three</p><cite>Ada</cite></blockquote>
      <ul><li>first</li><li>second <a href="https://blog.example/2">link</a></li></ul>
      <figure><img src="https://blog.example/a.jpg" alt="A lamp"><figcaption>Ours</figcaption></figure>
      <table><tr><th>Posts</th><td>12</td></tr></table>
      <!-- wp:latest-posts {"postsToShow":2} /--><script>alert(1)</script>`;
    expect(readable(source).map(({ element, text }) => `${element} ${text}`)).toEqual([
      'H3 Corners',
      'P One\ntwo & three',
      'BLOCKQUOTE Ada',
      'LI first',
      'LI second link',
      'FIGURE [A lamp]',
      'FIGCAPTION Ours',
      'TR Posts · 12',
      'latest-posts [latest-posts]',
    ]);
  });
});

describe('what somebody changed', () => {
  it.each<[string, string, string, string[]]>([
    [
      'words',
      post('We read in the corner.', 'And by the window.'),
      post('We read aloud in the corner.', 'And by the window.'),
      ['We read in the corner. → We read *aloud* in the corner.', 'same 1'],
    ],
    [
      'a new paragraph',
      post('One.', 'Two.'),
      post('One.', 'Quite another thing.', 'Two.'),
      ['same 1', '– → *Quite another thing.*', 'same 1'],
    ],
    ['a paragraph taken out', post('One thing.', 'Two.'), post('Two.'), ['~One thing.~ → –', 'same 1']],
    [
      'where a link leads',
      post('See <a href="https://a.example/">there</a>'),
      post('See <a href="https://b.example/">there</a>'),
      ['See there\nhttps://~a.example~/ → See there\nhttps://*b.example*/'],
    ],
    ['only the look', '<p>Corners</p>', '<h2>Corners</h2>', ['look: Corners']],
    [
      'nothing that shows',
      post('One.'),
      '<!-- wp:paragraph {"dropCap":false} --><p>One.</p><!-- /wp:paragraph -->',
      ['same 1'],
    ],
    [
      'one of many',
      post(...many(12)),
      post(...many(12).with(5, 'Paragraph number 5 of our chat.')),
      [
        'folded 4',
        'same 1',
        'Paragraph number 5 of ~the~ chat. → Paragraph number 5 of *our* chat.',
        'same 1',
        'folded 5',
      ],
    ],
    ['nothing any more', post('One.'), '', ['~One.~ → –']],
  ])('%s', (_, before, after, expected) => {
    const rows = marked(rowsOf(before, after));
    expect(rows).toEqual(expected);
  });

  it.each([
    [
      'a word of a paragraph here and there',
      (words: string, index: number) => (index % 9 === 0 ? `Well, ${words}` : words),
    ],
    ['all of it', (words: string, index: number) => words.replaceAll(/[aeiou]/g, 'o') + index],
  ])('in ten thousand words: %s', (_, edit) => {
    const paragraphs = Array.from({ length: 250 }, (_, index) =>
      Array.from({ length: 40 }, (__, word) => `w${(index * 7 + word * 13) % 997}`).join(' '),
    );
    const [before, after] = [post(...paragraphs), post(...paragraphs.map(edit))];
    const start = performance.now();
    rowsOf(before, after);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

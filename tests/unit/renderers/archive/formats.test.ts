import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../scripts/start/read-csv.ts';
import { archiveCsv } from '../../../../src/renderers/archive/csv.ts';
import { archiveJson } from '../../../../src/renderers/archive/json.ts';
import { archivePage } from '../../../../src/renderers/archive/page.ts';
import { english } from '../english.ts';
import { hostile } from '../hostile.ts';
import { attribute, byTag, carried, elementsIn, harmIn, parsed, textOf } from '../read-back.ts';
import { madeUpArchive } from './made-up-archive.ts';

/** Looks for formulas as spreadsheets do, and for what hides them. */
const formula = fc
  .tuple(fc.constantFrom('', "'", "''", ' ', '\n'), fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝'), fc.string())
  .map((pieces) => pieces.join(''));
const written = fc.oneof(hostile, formula);

/** What is in the file of a text: no half characters, no U+0000. */
function kept(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}

/** The text of a cell, without the apostrophe that keeps it from being a formula. */
function told(cell: string): string {
  return /^'+(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u.test(cell) ? cell.slice(1) : cell;
}

describe('an archive as CSV', () => {
  it('has a column for each thing that is known, and a line a post', () => {
    const picture = { kind: 'image' as const, url: null, alt: 'A low shelf,\nempty' };
    const archive = madeUpArchive(['So "quiet", at last', 'Two'], {
      ...{ media: [picture], tags: ['quietcorner', 'books'], links: ['https://a.example/'], replyTo: 'odd_demo' },
    });
    const [header, first, second] = readCsv(archiveCsv.render(archive).slice(1));
    expect(header).toEqual([
      ...['time', 'name', 'handle', 'text', 'permalink', 'site', 'language', 'tags', 'links', 'media', 'reply_to'],
      'picked',
    ]);
    expect(first).toEqual([
      ...['2026-03-12T19:00:00.000Z', 'Guest 0', 'guest_0', 'So "quiet", at last', 'https://x.com/guest_0/status/0'],
      ...['x', 'en', 'quietcorner\nbooks', 'https://a.example/', 'A low shelf, empty', 'odd_demo', 'Highlighted posts'],
    ]);
    expect(second?.at(-1)).toBe('');
  });

  it('begins with the mark by which Excel knows UTF-8', () => {
    expect(archiveCsv.render(madeUpArchive([]))).toMatch(/^\uFEFFtime,[a-z_,]+\r\n$/u);
  });

  it('gives every cell back, and none of them is a formula', () => {
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 4 }), written, written, (texts, name, handle) => {
        const archive = madeUpArchive(texts, { author: { name, handle, url: null }, replyTo: name, tags: [handle] });
        const [, ...rows] = readCsv(archiveCsv.render(archive).slice(1));
        const cells = texts.map((words) => [name, handle, words.replaceAll(/\r\n?/gu, '\n')].map(kept));
        expect(rows.map((row) => row.slice(1, 4).map(told))).toEqual(cells);
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u);
      }),
      { numRuns: 300 },
    );
  });
});

describe('an archive as JSON', () => {
  it('tells each post as it was published, and where it stands in the draft', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 4 }), (texts) => {
        const archive = madeUpArchive(texts);
        const { posts } = JSON.parse(archiveJson.render(archive)) as {
          posts: { text: string; picked: string | null }[];
        };
        expect(posts.map(({ text }) => text)).toEqual(texts.map((words) => words.replaceAll(/\r\n?/gu, '\n')));
        expect(posts.map(({ picked }) => picked)).toEqual(archive.posts.map(({ picked }) => picked));
      }),
      { numRuns: 50 },
    );
  });
});

describe('an archive as a page', () => {
  it('tells each post on a line, with author, time and permalink as a citation', () => {
    const source = archivePage.render(madeUpArchive(['One', 'Two']), english);
    expect(source).not.toContain('<script');
    const entries = byTag(parsed(source), 'li');
    expect(entries.map(textOf)).toEqual(['19:00 Guest 0 (@guest_0): One', '19:00 Guest 1 (@guest_1): Two']);
    const [first] = entries;
    const classes = (first === undefined ? [] : elementsIn(first)).map((element) => attribute(element, 'class'));
    expect(classes).toEqual([
      ...['chat-credit', 'u-url', 'dt-published', 'p-author h-card', 'chat-name p-name'],
      ...['chat-handle p-nickname u-url', 'chat-text e-content'],
    ]);
  });

  it('gives every text back, and nothing in it acts', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 3 }), hostile, (texts, name) => {
        const archive = madeUpArchive(texts, { author: { name, handle: 'guest', url: name }, url: name });
        const [list] = byTag(parsed(archivePage.render(archive, english)), 'ol');
        expect(list && harmIn(list)).toEqual([]);
        const said = (list === undefined ? [] : elementsIn(list)).filter(
          (element) => attribute(element, 'class') === 'chat-text e-content',
        );
        // A text without a letter has no element at all.
        expect(said.map(textOf)).toEqual(texts.map(carried).filter((words) => words !== ''));
      }),
      { numRuns: 100 },
    );
  });
});

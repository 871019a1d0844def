import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/drafting/assemble.ts';
import { richTextOf } from '../../../src/model/plain-text.ts';
import { parseSessionFile, type SessionFile, type SessionFilePick } from '../../../src/model/session-file.ts';
import { text } from '../../../src/renderers/text.ts';
import { contained } from '../../../src/renderers/tree/isolates.ts';
import { rowsOf } from '../drafting/rows-of-file.ts';
import { english } from './english.ts';
import { hostileWords } from './hostile-words.ts';
import { carried } from './read-back.ts';

function rendered(file: SessionFile): string {
  const { session, sections, picks, texts } = rowsOf(file);
  return text.render(assemble(session, sections, picks, texts), english);
}

function sample(name: string): SessionFile {
  return parseSessionFile(readFileSync(`tests/fixtures/drafts/${name}/input.json`, 'utf8'));
}

function withPost(handle: string, words: string): SessionFile {
  const [pick] = sample('reading-corner').picks;
  const author = { name: 'Mara', handle, url: null };
  const post = { ...(pick?.post as NonNullable<SessionFilePick['post']>), author, text: richTextOf(words) };
  return { hashtag: 'quietcorner', title: 'Title', picks: [{ kind: 'highlight', handle, text: words, post }] };
}

const CONTROLS = /[\u2066-\u2069\u202A-\u202E]/gu;

/** Each line without what only steers its direction, and without spaces at its end. */
function linesOf(words: string): string[] {
  return carried(words)
    .split('\n')
    .map((line) => line.replaceAll(CONTROLS, '').trimEnd());
}

/** How deep in directions a line still is when it has ended, as Unicode's algorithm counts it (X5a to X7). */
function depthAfter(line: string): number {
  const open: ('isolate' | 'embedding')[] = [];
  for (const [control] of line.matchAll(CONTROLS)) {
    if (control === '\u2069') {
      const at = open.lastIndexOf('isolate');
      if (at >= 0) open.length = at;
    } else if (control === '\u202C') {
      if (open.at(-1) === 'embedding') open.pop();
    } else open.push(control >= '\u2066' ? 'isolate' : 'embedding');
  }
  return open.length;
}

describe('a post in plain text', () => {
  it('stands as “@handle: text”, every word of both as it was, and where it was posted below', () => {
    fc.assert(
      fc.property(hostileWords, hostileWords, (handle, words) => {
        fc.pre(handle !== '' && words.trim() !== '' && !/[\r\n]/u.test(handle));
        const out = rendered(withPost(handle, words));
        const below = out.slice(out.indexOf('Highlighted posts\n-----------------\n\n') + 37);
        expect(linesOf(below)).toEqual([
          ...linesOf(`@${handle}: ${words.trim()}`),
          '12 March 2026, 19:04 · https://x.com/mara_quill_demo/status/2032000000000000001',
          '',
          'Archive',
          '',
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves no space at the end of a line, and no empty lines at the end', () => {
    fc.assert(
      fc.property(hostileWords, hostileWords, (handle, words) => {
        const out = rendered({ ...withPost(handle, words), pullQuote: words, host: { handle, bio: words } });
        expect(out).not.toMatch(/[^\S\n]\n/u);
        expect(out).toMatch(/\S\n$/u);
      }),
      { numRuns: 300 },
    );
  });
});

describe('words that run against the line', () => {
  it('are isolated, and nothing of theirs reaches beyond', () => {
    fc.assert(
      fc.property(hostileWords, (words) => {
        const line = contained(words.replaceAll(/[\r\n]/gu, ' '), 'ltr');
        if (line !== words) expect(depthAfter(line)).toBe(0);
        expect(line.replaceAll(CONTROLS, '')).toBe(words.replaceAll(/[\r\n]/gu, ' ').replaceAll(CONTROLS, ''));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['words of the line’s own direction', 'Mara', 'ltr', 'Mara'],
    ['words without letters', '👍 12', 'rtl', '👍 12'],
    ['Hebrew among English', 'נועה', 'ltr', '\u2068נועה\u2069'],
    ['English among Hebrew', 'Mara', 'rtl', '\u2068Mara\u2069'],
    ['an override', '\u202Earam', 'ltr', '\u2068\u202Earam\u2069'],
    ['an isolate left open', '\u2067Mara', 'ltr', '\u2068\u2067Mara\u2069\u2069'],
  ] as const)('are told from others: %s', (_, words, dir, expected) => {
    expect(contained(words, dir)).toBe(expected);
  });
});

describe('a draft in plain text', () => {
  it('underlines its title and headings by as many signs as they have letters', () => {
    const file = { ...sample('bare'), title: 'Die Bücher der Kinder 👩‍👩‍👧' };
    expect(rendered(file)).toMatch(/^Die Bücher der Kinder 👩‍👩‍👧\n={23}\n\n/u);
  });

  it('gives the address of a link that does not say it', () => {
    expect(rendered(sample('marked-up'))).toContain('- The shelf test (https://shelves.example/test)\n');
  });
});

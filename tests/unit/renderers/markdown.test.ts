import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/drafting/assemble.ts';
import { plainText } from '../../../src/model/plain-text.ts';
import type { Run } from '../../../src/model/rich-text.ts';
import { parseSessionFile, type SessionFile, type SessionFilePick } from '../../../src/model/session-file.ts';
import { markdown } from '../../../src/renderers/markdown.ts';
import { rowsOf } from '../drafting/rows-of-file.ts';
import { english } from './english.ts';
import { hostileWords } from './hostile-words.ts';
import { carried } from './read-back.ts';
import { ofType, readMarkdown, typesIn, wordsOf } from './read-markdown.ts';

function rendered(file: SessionFile): string {
  const { session, sections, picks, texts } = rowsOf(file);
  return markdown.render(assemble(session, sections, picks, texts), english);
}

function sample(name: string): SessionFile {
  return parseSessionFile(readFileSync(`tests/fixtures/drafts/${name}/input.json`, 'utf8'));
}

function withPost(fields: Partial<NonNullable<SessionFilePick['post']>>): SessionFile {
  const [pick] = sample('reading-corner').picks;
  const post = { ...(pick?.post as NonNullable<SessionFilePick['post']>), ...fields };
  return {
    hashtag: 'quietcorner',
    title: 'Title',
    picks: [{ kind: 'highlight', handle: post.author.handle, text: plainText(post.text), post }],
  };
}

/** What HTML would show of a text: spaces in a row are one, those at the ends none. */
function shown(text: string): string {
  return carried(text)
    .replaceAll(/[\t\n\v\f\r ]+/gu, ' ')
    .replaceAll(/^ | $/gu, '');
}

/** Direction controls that were put around words, to keep them apart. */
function withoutIsolates(text: string): string {
  return text.replaceAll(/[\u2066-\u2069\u202A-\u202E]/gu, '');
}

const run: fc.Arbitrary<Run> = fc.oneof(
  fc.record({ type: fc.constant('text' as const), text: hostileWords }),
  fc.record({ type: fc.constant('link' as const), text: hostileWords, url: hostileWords }),
  fc.record({ type: fc.constant('hashtag' as const), text: hostileWords, tag: hostileWords }),
  fc.constant({ type: 'break' as const }),
);

/** Nothing that words could have made. */
const EXPECTED = ['root', 'heading', 'blockquote', 'paragraph', 'text', 'link', 'break'];

describe('a post in Markdown', () => {
  it('gives its words back, and none of them becomes markup', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 5 }), (text) => {
        const read = readMarkdown(rendered(withPost({ text })));
        expect(typesIn(read).filter((type) => !EXPECTED.includes(type))).toEqual([]);
        const [post, ...more] = ofType(read, 'blockquote');
        expect(more).toEqual([]);
        const said = post?.children.slice(0, -1).map(wordsOf).join('') ?? '';
        expect(shown(said)).toBe(shown(plainText(text)));
        // GitHub links an address for mail or chat wherever it stands, escaped or not.
        for (const { url } of ofType(read, 'link')) expect(url).toMatch(/^(?:https?:\/\/|(?:mailto|xmpp):[^\s@]+@)/);
      }),
      { numRuns: 150 },
    );
  });

  it('credits its author by name and handle, whatever they are', () => {
    fc.assert(
      fc.property(hostileWords, hostileWords, (name, handle) => {
        fc.pre(name.trim() !== '' && handle.trim() !== '' && name.trim() !== handle);
        const read = readMarkdown(rendered(withPost({ author: { name, handle, url: null } })));
        expect(typesIn(read).filter((type) => !EXPECTED.includes(type))).toEqual([]);
        const credit = ofType(read, 'blockquote')[0]?.children.at(-1);
        const words = credit === undefined ? '' : withoutIsolates(shown(wordsOf(credit)));
        expect(words.replaceAll(/\s+/gu, ' ')).toBe(
          withoutIsolates(shown(`— ${name.trim()} (@${handle}), 12 March 2026, 19:04`)).replaceAll(/\s+/gu, ' '),
        );
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['100,000 characters', 'a '.repeat(50_000)],
    ['20,000 lines', `https://ok.example/${'\n'.repeat(20_000)}end`],
    ['2,000 asterisks and brackets', '*[_'.repeat(2000)],
  ])('gives its words back when it is of %s', (_, long) => {
    const read = readMarkdown(rendered(withPost({ text: [{ type: 'text', text: long }] })));
    const said = ofType(read, 'blockquote')[0]?.children.slice(0, -1).map(wordsOf).join('') ?? '';
    expect(shown(said)).toBe(shown(long));
  });
});

describe('a draft in Markdown', () => {
  it('begins with its title, and has its sections’ headings below', () => {
    const headings = ofType(readMarkdown(rendered(sample('reading-corner'))), 'heading');
    expect(headings.map(({ depth }) => depth)).toEqual([1, 2, 2, 2, 2, 2, 2]);
    expect(headings.map(wordsOf).map((words) => words.trim())).toEqual([
      'Session 7 – Reading corners that get read in',
      'Session summary',
      'Highlighted posts',
      'Posts of the week',
      'Shout-outs',
      'Further reading',
      'About the host',
    ]);
  });

  it('keeps hostile words of the host and of the layout as words', () => {
    fc.assert(
      fc.property(hostileWords, hostileWords, (words, heading) => {
        const kinds = ['pull-quote', 'prose', 'picks', 'host', 'archive', 'links'] as const;
        const sections = kinds.map((role) => ({ role, kind: role, heading, paragraphs: [words] }));
        const file = { ...withPost({}), sections, host: { handle: words, bio: words }, archiveHeading: heading };
        const picks = file.picks.map((pick) => ({ ...pick, kind: 'picks' }));
        const read = readMarkdown(rendered({ ...file, picks, title: words }));
        expect(typesIn(read).filter((type) => !EXPECTED.includes(type))).toEqual([]);
        if (words.trim() !== '') {
          const title = ofType(read, 'heading').find(({ depth }) => depth === 1);
          expect(title === undefined ? '' : shown(wordsOf(title))).toBe(shown(words));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('keeps what the host marked up', () => {
    const read = readMarkdown(rendered(sample('marked-up')));
    expect(ofType(read, 'strong').map(wordsOf)).toEqual(['height', 'loved, very much', '<b>words</b> & “quotes”']);
    expect(ofType(read, 'emphasis').map(wordsOf)).toEqual(['quiet', 'very much']);
    expect(ofType(read, 'list').map(({ ordered, children }) => [ordered, children.length])).toEqual([
      [false, 2],
      [true, 2],
      [false, 2],
    ]);
  });
});

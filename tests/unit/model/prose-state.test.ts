import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { plainOfProse, proseOfPlain } from '../../../src/model/plain-prose.ts';
import {
  fragmentOf,
  joinStates,
  proseOfState,
  proseOfWords,
  stateOfProse,
  stateOfWords,
  wordsOfState,
} from '../../../src/model/prose-state.ts';
import { madeUpPlain, madeUpProse } from './made-up-prose.ts';

/** A device that opens a prose and writes on: the state that it comes to. */
function writtenOn(state: Uint8Array, write: (doc: Y.Doc) => void): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  write(doc);
  return Y.encodeStateAsUpdate(doc);
}

function append(words: string): (doc: Y.Doc) => void {
  return (doc) => {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(words)]);
    fragmentOf(doc).push([paragraph]);
  };
}

function plainOf(state: Uint8Array): string {
  return plainOfProse(proseOfState(state));
}

describe('the state of a prose', () => {
  it('holds all of it', () => {
    fc.assert(
      fc.property(madeUpProse, (prose) => {
        expect(proseOfState(stateOfProse(prose))).toEqual(prose);
      }),
    );
  });

  it('is the same to the byte wherever it is made, and another for other words', () => {
    fc.assert(
      fc.property(madeUpPlain, madeUpPlain, (plain, other) => {
        const state = stateOfWords({ plain, rich: null });
        expect(stateOfWords({ plain, rich: null })).toEqual(state);
        fc.pre(plain !== other);
        expect(stateOfWords({ plain: other, rich: null })).not.toEqual(state);
      }),
    );
  });

  it('joins two devices that opened the same plain text, with nothing doubled', () => {
    fc.assert(
      fc.property(madeUpPlain, (plain) => {
        const here = writtenOn(stateOfWords({ plain, rich: null }), append('from here'));
        const there = writtenOn(stateOfWords({ plain, rich: null }), append('from there'));
        const joined = plainOf(joinStates(here, there));
        const before = plain === '' ? '' : `${plain}\n\n`;
        expect([`${before}from here\n\nfrom there`, `${before}from there\n\nfrom here`]).toContain(joined);
        expect(plainOf(joinStates(here, stateOfWords({ plain, rich: null })))).toBe(plainOf(here));
      }),
    );
  });

  it('keeps both of two texts that were never one', () => {
    const joined = plainOf(joinStates(...['One.', 'Another.'].map((plain) => stateOfWords({ plain, rich: null }))));
    expect(joined.split('\n\n').sort()).toEqual(['Another.', 'One.']);
  });

  it('joins in any order, any grouping and any number of times to the same', () => {
    fc.assert(
      fc.property(madeUpProse, fc.array(fc.string({ minLength: 1 }), { minLength: 3, maxLength: 3 }), (prose, said) => {
        const base = stateOfProse(prose);
        const [a = base, b = base, c = base] = said.map((words) => writtenOn(base, append(words.toWellFormed())));
        const all = plainOf(joinStates(a, b, c));
        expect(plainOf(joinStates(c, a, b, a))).toBe(all);
        expect(plainOf(joinStates(joinStates(a, b), c))).toBe(all);
        expect(plainOf(joinStates(a, joinStates(c, wordsOfState(b).rich)))).toBe(all);
      }),
    );
  });

  it('loses the words that were deleted, and what another device adds still joins', () => {
    const base = stateOfProse(proseOfPlain('Keep\n\nSECRET'));
    const without = writtenOn(base, (doc) => fragmentOf(doc).delete(1, 1));
    const text = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
    const { rich, plain } = wordsOfState(joinStates(base, without));
    expect([text(base).includes('SECRET'), text(rich).includes('SECRET'), plain]).toEqual([true, false, 'Keep']);
    expect(plainOf(joinStates(rich, writtenOn(base, append('More'))))).toBe('Keep\n\nMore');
  });

  it('is read without what this version does not know, but with its words', () => {
    const doc = new Y.Doc();
    const table = new Y.XmlElement('table');
    const cell = new Y.XmlElement('cell');
    const emoji = new Y.XmlElement('emoji');
    emoji.insert(0, [new Y.XmlText('😊')]);
    const words = new Y.XmlText();
    words.applyDelta([{ insert: 'struck', attributes: { strike: {}, link: { href: 'javascript:alert(1)' } } }]);
    cell.insert(0, [words, emoji]);
    table.insert(0, [cell]);
    fragmentOf(doc).insert(0, [table, new Y.XmlText('loose')]);
    expect(proseOfState(Y.encodeStateAsUpdate(doc))).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'struck' },
          { type: 'text', text: '😊' },
        ],
      },
      { type: 'paragraph', content: [{ type: 'text', text: 'loose' }] },
    ]);
  });
});

it('a row that was only ever plain is read as it was typed', () => {
  expect(proseOfWords({ plain: 'One\nline\n\nTwo', rich: null })).toEqual(
    proseOfState(stateOfWords({ plain: 'One\nline\n\nTwo', rich: null })),
  );
});

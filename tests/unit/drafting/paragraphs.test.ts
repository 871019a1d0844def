import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../src/drafting/paragraphs.ts';

describe('paragraphs', () => {
  it.each([
    ['', []],
    [' \n\t\n ', []],
    ['one', ['one']],
    ['one\n\ntwo', ['one', 'two']],
    ['one\r\n\r\ntwo\rthree', ['one', 'two\nthree']],
    ['\n\none\n \t\n\n\ntwo\n', ['one', 'two']],
    ['  indented \n\n  kept  ', ['  indented ', '  kept  ']],
  ])('of %j are %j', (plain, paragraphs) => {
    expect(paragraphsOf(plain)).toEqual(paragraphs);
  });

  it('come back the same when they are joined by blank lines and split again', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\t', 'é') });
    fc.assert(
      fc.property(text, (plain) => {
        const once = paragraphsOf(plain);
        expect(paragraphsOf(once.join('\n\n'))).toEqual(once);
        expect(once.join('').replaceAll(/\s/gu, '')).toBe(plain.replaceAll(/\s/gu, ''));
      }),
    );
  });
});

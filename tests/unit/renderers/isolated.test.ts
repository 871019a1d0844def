import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closersAfter } from '../../../src/renderers/tree/isolated.ts';

const PDF = '\u202C';
const PDI = '\u2069';

describe('what closes the direction controls of a text inside an isolating element', () => {
  it.each([
    ['nothing for a plain name', 'Mara', ''],
    ['nothing for an override: the element’s end closes it', '\u202Earam', ''],
    ['an isolate that paired with the element’s end', '\u2067aram', PDI],
    ['two of them', '\u2066\u2067aram', PDI + PDI],
    ['an isolate that paired with the element’s end, and the override before it', '\u202E\u2067aram', PDF + PDI],
    ['nothing for pairs', '\u202AMara\u202C \u2067aram\u2069', ''],
    ['nothing for closers that close nothing', '\u202CMara\u2069', ''],
    ['an override behind a closer that ended the element’s isolate', '\u2069\u202Earam', PDF],
    ['an override behind one, and an isolate that the element’s end closes', '\u2069\u202E\u2067aram', PDF],
  ])('is %s', (_, text, closers) => {
    expect(closersAfter(text)).toBe(closers);
  });

  it('leaves nothing open, by the rules of the bidirectional algorithm', () => {
    const controls = fc.string({
      unit: fc.constantFrom('a', ...'\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069'),
    });
    fc.assert(
      fc.property(controls, (text) => {
        let line = `\u2068${text}\u2069${closersAfter(text)}`;
        // Pairs that hold no other control go, from the inside out, an isolate's end with all embeddings inside it; so
        // does an end with nothing to end.
        for (let before = ''; before !== line; ) {
          before = line;
          line = line
            .replaceAll('a', '')
            .replaceAll(/[\u202A\u202B\u202D\u202E]\u202C|[\u2066-\u2068][\u202A-\u202E]*\u2069/gu, '')
            .replace(/^([^\u2066-\u2068]*)\u2069/u, '$1');
        }
        expect(line).not.toMatch(/[\u202A\u202B\u202D\u202E\u2066-\u2068]/u);
      }),
      { numRuns: 500 },
    );
  });
});

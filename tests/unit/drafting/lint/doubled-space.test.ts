import { describe, expect, it } from 'vitest';
import { foundIn, mended } from './support/found.ts';

describe('a doubled space', () => {
  it.each([
    ['two  words', 'two words'],
    ['One.  Two.   Three', 'One. Two. Three'],
    ['with \u00A0this', 'with\u00A0this'],
    ['line  one\n  line two', 'line one\n  line two'],
    ['مرحبا  بكم', 'مرحبا بكم'],
    ['👩‍👩‍👧  🏳️‍🌈', '👩‍👩‍👧 🏳️‍🌈'],
    ['a  \u0301b', 'a \u0301b'],
  ])('goes from %j', (text, whole) => {
    expect(mended('doubled-space', { text })).toBe(whole);
  });

  it.each(['one space', '  indented', 'at the end  ', 'at a line’s end  \nand on', '本　　本', '|   |   |\n|   |   |'])(
    'is none in %j',
    (text) => {
      expect(foundIn('doubled-space', { text })).toEqual([]);
    },
  );

  it('is a new note when there is another', () => {
    const [one] = foundIn('doubled-space', { text: 'two  words' });
    expect(foundIn('doubled-space', { text: 'two  words, and more' })[0]?.id).toBe(one?.id);
    expect(foundIn('doubled-space', { text: 'two  words,  and' })[0]?.id).not.toBe(one?.id);
  });
});

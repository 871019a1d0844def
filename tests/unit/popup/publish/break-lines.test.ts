import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, evenLines, shortened } from '../../../../popup/publish/picture/break-lines.ts';

/** A line of so many letters, as people count them. */
function letters(most: number) {
  return (text: string) => [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].length <= most;
}

describe('lines of a quote', () => {
  it.each([
    ['words', 'The best corner is the one they fight over', 16, ['The best corner', 'is the one they', 'fight over']],
    ['signs stay with their words', '“Stay here,” she said (twice).', 8, ['“Stay', 'here,”', 'she said', '(twice).']],
    ['hashtags and handles stay whole', 'Ask @ada or see #QuietCorner', 12, ['Ask @ada or', 'see', '#QuietCorner']],
    ['a hyphen ends a line', 'a well-read corner', 7, ['a well-', 'read', 'corner']],
    ['a word that is too long', 'Sesselbibliothek', 6, ['Sessel', 'biblio', 'thek']],
    ['what has no spaces', '静かな読書の場所、「隅」が好き', 5, null],
    ['emoji stay whole', '👩‍👩‍👧🏳️‍🌈👩‍👩‍👧🏳️‍🌈', 3, ['👩‍👩‍👧🏳️‍🌈👩‍👩‍👧', '🏳️‍🌈']],
    ['right to left', 'الزاوية الهادئة مكان للقراءة', 16, ['الزاوية الهادئة', 'مكان للقراءة']],
    ['spaces of any kind', '  a \n\n b\tc ', 9, ['a b c']],
    ['nothing', '   ', 9, []],
  ])('%s', (_, text, width, expected) => {
    const lines = breakLines(text, letters(width));
    if (expected !== null) expect(lines).toEqual(expected);
    for (const line of lines) expect(letters(width)(line), line).toBe(true);
  });

  it('are even, no more than they must be, and leave no last word alone', () => {
    expect(breakLines('Read on Tuesday 🔥', letters(15))).toEqual(['Read on Tuesday', '🔥']);
    expect(evenLines('Read on Tuesday 🔥', 15, (text) => [...text].length)).toEqual(['Read on', 'Tuesday 🔥']);
    expect(evenLines('Sesselbibliothek an der Wand', 20, (text) => text.length)).toEqual([
      'Sesselbibliothek',
      'an der Wand',
    ]);
    expect(evenLines('', 20, (text) => text.length)).toEqual([]);
  });

  it('begin with no closing sign and end with no opening one', () => {
    for (let width = 3; width < 14; width += 1) {
      for (const line of breakLines('静かな読書の場所、「隅」が好きです。', letters(width))) {
        expect(line).not.toMatch(/^[、。」]|「$/u);
      }
    }
  });

  it('hold the whole text, whatever it is', () => {
    const bare = (text: string) => text.replaceAll(/\s+/gu, '');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 1, max: 30 }), (text, width) => {
        expect(bare(breakLines(text, letters(width)).join(''))).toBe(bare(text));
      }),
    );
  });

  it('say at the end that there was more', () => {
    const fits = letters(5);
    expect(shortened(['aaaaa', 'bbbbb', 'ccc'], 2, fits)).toEqual(['aaaaa', 'bbbb…']);
    expect(shortened(['aaaaa', 'bb'], 2, fits)).toEqual(['aaaaa', 'bb']);
    expect(shortened(['aaaaa', 'bb 👩‍👩‍👧x', 'c'], 2, fits)).toEqual(['aaaaa', 'bb 👩‍👩‍👧…']);
  });
});

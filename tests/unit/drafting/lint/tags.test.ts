import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagPlacesOf } from '../../../../src/drafting/lint/tags/session-tags.ts';
import { withTag } from '../../../../src/drafting/lint/tags/with-tag.ts';
import { withoutTags } from '../../../../src/drafting/lint/tags/without-tags.ts';
import { textOf } from '../../../../src/model/pick-text.ts';
import { plainText } from '../../../../src/model/plain-text.ts';
import { done } from './support/done.ts';
import { found } from './support/found.ts';
import { material, type Said } from './support/made-up-material.ts';

const placesIn = tagPlacesOf(['QuietCorner']);
const without = (text: string, lang: string | null = 'en') => withoutTags(text, lang, placesIn);

describe('a text without the session’s tag', () => {
  it.each([
    ['Shelves help #quietcorner', 'Shelves help'],
    ['Shelves help.#quietcorner', 'Shelves help.'],
    ['Shelves help #quietcorner #books', 'Shelves help #books'],
    ['Shelves help #books #QUIETCORNER https://example.org/a', 'Shelves help #books https://example.org/a'],
    ['Shelves help 📚 ＃QuietCorner 📚', 'Shelves help 📚 📚'],
    ['Shelves help\n\n#quietcorner #quietcorner', 'Shelves help'],
    ['Shelves help\n#quietcorner\nand cushions', 'Shelves help\nand cushions'],
    ['#quietcorner good shelves help', 'good shelves help'],
    ['#quietcorner #books good shelves help', '#books good shelves help'],
    ['#quietcorner £9 shelves help', '£9 shelves help'],
    ['@mara_quill_demo #quietcorner I agree', '@mara_quill_demo I agree'],
    ['#quietcorner: shelves help', 'shelves help'],
    ['#quietcorner – shelves help', 'shelves help'],
    ['#quietcorner. Shelves help', 'Shelves help'],
    ['Shelves. #quietcorner Cushions too', 'Shelves. Cushions too'],
  ])('leaves a mere mark out of %j', (text, rest) => {
    expect(without(text)).toBe(rest);
  });

  it.each([
    ['#quietcorner is great', 'quietcorner is great'],
    ['#QuietCorner’s best hour', 'QuietCorner’s best hour'],
    ['Go #quietcorner!', 'Go quietcorner!'],
    ['am I alone here or is #quietcorner first today?', 'am I alone here or is quietcorner first today?'],
    ['Thanks to #quietcorner', 'Thanks to quietcorner'],
    ['I love #quietcorner #books', 'I love quietcorner #books'],
    ['So. #quietcorner was good', 'So. quietcorner was good'],
  ])('keeps the word of it in %j', (text, rest) => {
    expect(without(text)).toBe(rest);
  });

  it.each([
    ['de', '#quietcorner ist toll', 'quietcorner ist toll'],
    ['fr-CA', 'Merci à #quietcorner', 'Merci à quietcorner'],
    ['es', '#quietcorner hoy leemos', 'hoy leemos'],
    ['cy', 'diolch i bawb #quietcorner', 'diolch i bawb'],
    // Where the words around it tell nothing, nothing but the sign goes.
    ['fi', '#quietcorner on hyvä', 'quietcorner on hyvä'],
    ['ar', 'نقرأ معا #quietcorner', 'نقرأ معا'],
  ])('knows what it knows of %s', (lang, text, rest) => {
    expect(without(text, lang)).toBe(rest);
  });

  it('has none, whatever stands around it, and keeps every other word', () => {
    const part = fc.constantFrom(
      '#quietcorner',
      '＃QUIETCORNER',
      ' ',
      '\n',
      'is',
      'the',
      '.',
      '!',
      ':',
      '#books',
      '@ada',
      '📚',
      'كتب',
      '#',
      'é',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.constantFrom('en', null, 'fi'), (parts, lang) => {
        const text = parts.join('');
        const rest = withoutTags(text, lang, placesIn);
        expect(placesIn(rest)).toEqual([]);
        const words = (words: string) => words.replaceAll(/#?quietcorner/giu, ' ').match(/\p{L}+|@\w+/gu) ?? [];
        expect(words(rest).join('')).toBe(words(text.replaceAll('＃', '#')).join(''));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the tag put back', () => {
  it.each([
    ['Shelves help', 'Shelves help #QuietCorner', 'Shelves help #QuietCorner'],
    ['Shelves help a lot', '#QuietCorner shelves help', '#QuietCorner Shelves help a lot'],
    ['Go quietcorner!', 'Go #QuietCorner!', 'Go #quietcorner!'],
    ['The quietcorners', 'Go #QuietCorner', 'The quietcorners #QuietCorner'],
  ])('into %j', (text, original, whole) => {
    expect(withTag(text, original, placesIn)).toBe(whole);
  });
});

describe('the session’s tag', () => {
  const kept: Said = { text: 'Shelves help #quietcorner' };
  const stripped: Said = { text: 'Cushions help #quietcorner', edited: 'Cushions help' };
  const never: Said = { text: 'Lamps help' };

  it('is in order where it is everywhere, or nowhere', () => {
    expect(found('tags', { picks: [kept, kept] })).toEqual([]);
    expect(found('tags', { picks: [stripped, never] })).toEqual([]);
    expect(found('tags', { picks: [kept, { text: '#quietcorner' }, { text: 'https://example.org/' }] })).toEqual([]);
    expect(found('tags', { picks: [kept, never], session: { hashtags: [] } })).toEqual([]);
  });

  it('is asked about once where it is in some picks, and goes or stays everywhere', () => {
    const before = material({ picks: [kept, stripped, never] });
    const [note, ...others] = found('tags', { picks: [kept, stripped, never] });
    expect(others).toEqual([]);
    expect(note).toMatchObject({ picks: ['pick-1', 'pick-2'], words: { substitutions: ['#QuietCorner', '1', '2'] } });
    const shown = (mend: number) =>
      done(before, note?.mends[mend]?.changes ?? []).picks.map((pick) => plainText(textOf(pick)));
    expect(shown(0)).toEqual(['Shelves help', 'Cushions help', 'Lamps help']);
    expect(shown(1)).toEqual(['Shelves help #quietcorner', 'Cushions help #quietcorner', 'Lamps help']);
  });

  it('is asked about where a pick goes against the host’s choice', () => {
    expect(found('tags', { picks: [kept, never], keepsTags: true })).toEqual([]);
    expect(found('tags', { picks: [stripped, never], keepsTags: true })).toMatchObject([{ picks: ['pick-0'] }]);
    expect(found('tags', { picks: [kept, never], keepsTags: false })).toMatchObject([{ picks: ['pick-0'] }]);
  });
});

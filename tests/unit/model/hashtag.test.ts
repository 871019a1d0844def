import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTag, normaliseTag, parseTags, tagsInText } from '../../../src/model/hashtag.ts';

describe('tags are the same', () => {
  it.each([
    ['QuietCorner', '#quietcorner'],
    ['QUIETCORNER', 'quietcorner'],
    ['＃QuietCorner', 'quietcorner'],
    ['ＱｕｉｅｔＣｏｒｎｅｒ', 'quietcorner'],
    ['éducation', 'Education'],
    ['e\u0301ducation', 'éducation'],
    ['STRASSE', 'straße'],
    ['İstanbul', 'istanbul'],
    ['ΟΔΥΣΣΕΥΣ', 'οδυσσευς'],
    ['がっこう', 'か\u3099っこう'],
    ['ＡＢＣ１２', 'abc12'],
    ['한국어', '한국어'.normalize('NFD')],
  ])('%s and %s', (one, other) => {
    expect(normaliseTag(one)).toBe(normaliseTag(other));
  });
});

describe('tags differ', () => {
  it.each([
    ['quietcorner', 'quietcorners'],
    ['か', 'が'],
    ['हिंदी', 'हिदी'],
    ['chat_1', 'chat1'],
  ])('%s and %s', (one, other) => {
    expect(normaliseTag(one)).not.toBe(normaliseTag(other));
  });
});

it('normalising twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (tag) => {
      expect(normaliseTag(normaliseTag(tag))).toBe(normaliseTag(tag));
    }),
    { examples: [['ẞ'], ['Ϊ\u0301'], ['ᾊ\u0301']] },
  );
});

describe('the hashtags of a text', () => {
  it.each([
    ['#quietcorner at the start', ['quietcorner']],
    ['at the end #QuietCorner', ['quietcorner']],
    ['(#one), “#two”! #three.', ['one', 'two', 'three']],
    ['#one#two', ['one']],
    ['twice #one and #ONE', ['one']],
    ['#quiet_corner2026', ['quiet_corner2026']],
    ['#quiet-corner', ['quiet']],
    ['it’s #teachers’ night', ['teachers']],
    ['word#tag & co&#39;s https://a.example/#part', []],
    ['# alone, #12 a number, #1st not', ['1st']],
    ['＃全角 と #学校', ['全角', '学校']],
    ['学校#夜', []],
    ['#قراءة اليوم', ['قراءة']],
    ['#שיח_לילה', ['שיח_לילה']],
    ['#हिंदी में', ['हिंदी']],
    ['#ภาษาไทย', ['ภาษาไทย']],
    ['#读书\n#다독', ['读书', '다독']],
    ['#می‌خوانم', ['می‌خوانم']],
    ['#col·lecció', ['col·leccio']],
    ['#📚 #👩🏽‍🏫 #🇳🇴', ['📚', '👩🏽‍🏫', '🇳🇴']],
    ['', []],
  ])('%j: %j', (text, tags) => {
    expect(tagsInText(text)).toEqual(tags);
  });

  it('are found in 100,000 characters in no time', () => {
    const text = `${'#'.repeat(50_000)}${'a#'.repeat(25_000)} #end`;
    const start = performance.now();
    expect(tagsInText(text)).toContain('end');
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('hold every tag that can be typed, wherever it stands between spaces', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'É', 'ß', '9', '_', '校', 'ق', 'ह', 'ि', '📚'),
      minLength: 1,
    });
    fc.assert(
      fc.property(letters, (tag) => {
        fc.pre(isTag(normaliseTag(tag)));
        expect(tagsInText(`before #${tag} after`)).toEqual([normaliseTag(tag)]);
      }),
    );
  });
});

describe('typed hashtags', () => {
  it.each([
    ['#QuietCorner', ['quietcorner']],
    ['quietcorner, #QuietCornerChat;third', ['quietcorner', 'quietcornerchat', 'third']],
    ['#one#two', ['one', 'two']],
    ['#one، #two', ['one', 'two']],
    ['＃one、two', ['one', 'two']],
    ['one ONE #One', ['one']],
    [' # , 12 , two-words ', []],
    ['📚', ['📚']],
  ])('%j: %j', (typed, tags) => {
    expect(parseTags(typed)).toEqual(tags);
  });
});

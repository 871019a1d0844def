import { describe, expect, it } from 'vitest';
import { directionOf, directionOfLocale, directionOfRuns } from '../../../src/renderers/tree/direction.ts';

describe('the direction of a text', () => {
  it.each([
    ['Books', 'ltr'],
    ['كتب', 'rtl'],
    ['ספרים', 'rtl'],
    ['ދިވެހި', 'rtl'],
    ['本', 'ltr'],
    ['2026: كتب and books', 'rtl'],
    ['#readingdemo @dana_demo https://books.example/ نقرأ', 'rtl'],
    ['#قراءة reading', 'ltr'],
    ['👍 12!', 'auto'],
    ['#readingdemo', 'auto'],
    ['', 'auto'],
    ['\u202eBooks', 'ltr'],
  ])('%j is %s', (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });

  it('is that of the words, not of the links and tags among them', () => {
    const tag = { type: 'hashtag', text: '#readingdemo', tag: 'readingdemo' } as const;
    const link = { type: 'link', text: 'books.example', url: 'https://books.example/' } as const;
    expect(directionOfRuns([tag, link, { type: 'text', text: ' نقرأ' }])).toBe('rtl');
    expect(directionOfRuns([tag, link])).toBe('auto');
  });
});

describe('the direction of a language', () => {
  it.each([
    ['en-GB', 'ltr'],
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['az', 'ltr'],
    ['az-Arab', 'rtl'],
  ])('%s is %s', (locale, direction) => {
    expect(directionOfLocale(locale)).toBe(direction);
  });
});

import { describe, expect, it } from 'vitest';
import { found, foundIn, mended } from './support/found.ts';

describe('a stray quotation mark', () => {
  it.each([
    ['the future of everything”', 'the future of everything'],
    ['“the future of everything', 'the future of everything'],
    ['so "good', 'so good'],
    ['“One” and two”', '“One” and two'],
    ['«lire', 'lire'],
    ['„lesen', 'lesen'],
  ])('goes from %j', (text, whole) => {
    expect(mended('stray-quote', { text })).toBe(whole);
  });

  it.each([
    '“whole” and "whole"',
    '„ganz“ »ganz« «tout» ”helt”',
    'a 5" shelf',
    'it’s ‘fine’ and rock ’n’ roll',
    'ארגון צה"ל',
    '"a" "b',
    '“a" mixed',
    '“a””b',
  ])('is none in %j', (text) => {
    expect(foundIn('stray-quote', { text })).toEqual([]);
  });

  it('may stand in what a page cut off', () => {
    expect(foundIn('stray-quote', { text: '“the future', post: { truncated: true } })).toEqual([]);
  });

  it('is none where a quotation goes over paragraphs', () => {
    expect(found('stray-quote', { texts: { summary: '“One.\n\n“Two.\n\n“Three.” Four.' } })).toEqual([]);
    expect(found('stray-quote', { texts: { summary: '“One.\n\nTwo.” And “three”.' } })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { canonicalHashtags, readHashtags } from '../../../src/model/typed-hashtags.ts';

describe('the field of hashtags', () => {
  it.each([
    ['#QuietCorner #qcchat', '#QuietCorner #qcchat'],
    [' QuietCorner,qcchat; ', '#QuietCorner #qcchat'],
    ['#QuietCorner#qcchat', '#QuietCorner #qcchat'],
    ['#QuietCorner #quietcorner #QUIETCORNER', '#QuietCorner'],
    ['＃静か、#Schöner', '#静か #Schöner'],
    ['#📚', '#📚'],
  ])('%j means %j', (typed, canonical) => {
    expect(canonicalHashtags(typed)).toBe(canonical);
  });

  it.each(['', '   ', '#', '#12', 'two-words', '#QuietCorner #12'])('%j cannot be saved', (typed) => {
    expect(canonicalHashtags(typed)).toBe(null);
  });

  it('says which word cannot be a hashtag', () => {
    expect(readHashtags('#QuietCorner two-words #2026')).toEqual({
      tags: ['QuietCorner'],
      strange: ['two-words', '#2026'],
    });
  });
});

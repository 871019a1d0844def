import { describe, expect, it } from 'vitest';
import { ownWords } from '../../../src/drafting/own-words.ts';
import { richTextOf } from '../../../src/model/plain-text.ts';

describe('the words of a text', () => {
  it.each([
    ['A shelf, nobody MAY touch!', ['a', 'shelf', 'nobody', 'may', 'touch']],
    ["Don’t — don't", ['dont', 'dont']],
    ['Ｆｕｌｌ ｗｉｄｔｈ', ['full', 'width']],
    ['See https://a.example/x?b=c, @ada.example and #quiet_corner', ['see', 'and']],
    ['3 books\n2 shelves', ['3', 'books', '2', 'shelves']],
    ['本を読むabc本', ['本', 'を', '読', 'む', 'abc', '本']],
    ['ج١ أقرأ', ['ج١', 'أقرأ']],
    ['📚 …', []],
  ])('in %j are %j', (text, words) => expect(ownWords(richTextOf(text))).toEqual(words));

  it('are those in no link, mention, hashtag or emoji', () => {
    expect(
      ownWords([
        { type: 'text', text: 'Read' },
        { type: 'mention', text: '@ada', handle: 'ada', url: null },
        { type: 'text', text: 'aloud' },
        { type: 'hashtag', text: '#quietcorner', tag: 'quietcorner' },
        { type: 'break' },
        { type: 'link', text: 'a.example', url: 'https://a.example/' },
        { type: 'emoji', text: ':star:', url: null },
        { type: 'text', text: 'now' },
      ]),
    ).toEqual(['read', 'aloud', 'now']);
  });
});

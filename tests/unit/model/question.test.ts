import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richTextOf } from '../../../src/model/plain-text.ts';
import { markOf, questionOf } from '../../../src/model/question.ts';
import type { RichText, Run } from '../../../src/model/rich-text.ts';
import { madeUpPost } from './made-up-post.ts';

const tag = (text: string): Run => ({ type: 'hashtag', text, tag: text.replace('#', '').toLowerCase() });
const mention = (text: string): Run => ({ type: 'mention', text, handle: 'ada', url: null });
const words = (text: string): Run => ({ type: 'text', text });
const shown = (text: RichText) => {
  const mark = markOf(text);
  return mark === null ? null : `${mark.kind} ${mark.number}`;
};

describe('a mark', () => {
  it.each([
    ...['Q1', 'q1', 'Q01', '#Q1', 'Q1: What?', 'Q1) What?', 'Q1. What?', 'Q1.What?', '(Q1) What?', '[Q1] What?'],
    ...['Q1 - What?', 'Q1-What?', 'Q1 – What?', 'Q1, the only one', 'Q1? What', 'Q1… so', 'Q1\nWhat?', '**Q1** What?'],
    ...[
      'Q 1 What?',
      'Q.1 What?',
      'Q. 1 What?',
      'Question 1',
      'question 1: What?',
      'Question #1',
      'Q1️⃣ What?',
      'Ｑ１：何？',
    ],
    ...[
      '𝗤𝟭: What?',
      '📚 Q1 What?',
      '🏴󠁧󠁢󠁷󠁬󠁳󠁿🇬🇧👩🏽‍🏫Q1',
      '\u2066Q1\u2069',
      '  \n Q1',
      '@ada @bo: Q1 What?',
      '.@ada Q1',
      '#quietcorner Q1 What?',
    ],
    ...['Q1: 2026 is here. And now?', 'Q1 20 minutes: too long?', 'Q1 & Q2', 'Q1 @ada asks', 'Q1#quietcorner'],
  ])('of the first question is %j', (text) => expect(shown(richTextOf(text))).toBe('question 1'));

  it.each([
    ...['A1', 'a1', 'A01', '#A1', 'A1)', 'A1 - Ten minutes', 'A1: 10 minutes', 'A1 2019 was when', 'A1/A2 Both'],
    ...['A 1: Ten', 'A 1) Ten', 'A 1. Ten', 'Answer 1 Ten', 'answer 1: Ten', '@ada A1 Ten', '#quietcorner\nA1 Ten'],
    ...['A1 road closed'],
  ])('of an answer to it is %j', (text) => expect(shown(richTextOf(text))).toBe('answer 1'));

  it.each([
    ...['', 'Q', 'Q0', 'Q100', 'Q123', 'Qu1', 'FAQ1', 'Q1b', 'Q1.5', 'Q1_old', 'Quarter 1', 'Q and A 1'],
    ...['Q1 2026 revenue', 'Q1/2026', 'Q1-2026', 'Q4 ’26', "Q4 '26", 'Q3 FY26', 'Q2 fy 2026', "Q1's best"],
    ...[
      'A0',
      'A100',
      'A1c',
      'A1+',
      'A1,000 books',
      'A1%',
      'A1’s',
      'A 1 hour walk',
      'A 10-minute story',
      'A 1.5 hour walk',
    ],
    ...['AA1', 'Take the A1 road', 'As for Q1: no', 'RT @ada: Q1 What?', '“Q1 What?”', 'https://a.example/ Q1'],
    ...['@adaQ1', '#quietcornerQ1', 'ada@bo.example Q1', '@ada’s Q1'],
  ])('is not %j', (text) => expect(shown(richTextOf(text))).toBe(null));

  it.each<[string, RichText, string | null]>([
    ['after mentions', [mention('@ada'), words(' '), mention('Tom Okafor'), words(' A2 Ten')], 'answer 2'],
    ['after a dot and a mention', [words('.'), mention('@ada'), words(' A2 Ten')], 'answer 2'],
    ['after hashtags without a sign', [tag('Quiet Corner'), words(' A2 Ten')], 'answer 2'],
    ['after hashtags', [tag('#QuietCorner'), { type: 'break' }, tag('#books'), words(' A2 Ten')], 'answer 2'],
    ['as a hashtag', [tag('#QuietCorner'), words(' '), tag('#Q3'), words(' What?')], 'question 3'],
    ['as a hashtag that is shown without a sign', [tag('A3'), words(' Ten')], 'answer 3'],
    ['after an emoji', [{ type: 'emoji', text: ':goldstar:', url: null }, words(' A2 Ten')], 'answer 2'],
    ['before a hashtag', [words('Q2 '), tag('#QuietCorner'), words(' What?')], 'question 2'],
    ['as a quarter', [tag('#Q3'), words(' 2026 revenue')], null],
    ['after a link', [{ type: 'link', text: 'a.example', url: 'https://a.example/' }, words(' A2')], null],
    ['after words', [words('Well, '), mention('@ada'), words(' A2 Ten')], null],
  ])('stands %s', (_, text, expected) => expect(shown(text)).toBe(expected));

  it('is found for every number from 1 to 99, before anything that is no part of it', () => {
    const number = fc.integer({ min: 1, max: 99 });
    const before = fc
      .array(fc.constantFrom('@ada ', '#books ', '📚', ' ', '\n', '.@bo@b.example '))
      .map((all) => all.join(''));
    const after = fc.constantFrom('', ':', ')', '. Yes', ' Yes', ' - Yes', '\n');
    fc.assert(
      fc.property(
        number,
        fc.constantFrom('Q', 'A', '#Q', '#A', 'Question ', 'Answer '),
        before,
        after,
        (n, sign, lead, rest) => {
          const kind = /q/iu.test(sign[0] === '#' ? sign.slice(1, 2) : sign.slice(0, 1)) ? 'question' : 'answer';
          expect(shown(richTextOf(`${lead}${sign}${n}${rest}`))).toBe(`${kind} ${n}`);
        },
      ),
    );
  });

  it('is looked for in hostile texts without ado', () => {
    const started = performance.now();
    for (const part of ['@a', '#a', '.@', '📚', '@a.', '#', '((', '@a@a:', 'Q', 'a '])
      markOf(richTextOf(part.repeat(50_000)));
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe('a post', () => {
  const asking = (handle: string) =>
    madeUpPost({ author: { name: '', handle, url: null }, text: richTextOf('Q2: What?') });
  const answering = (handle: string) =>
    madeUpPost({ author: { name: '', handle, url: null }, text: richTextOf('A2: Ten') });

  it('asks if it is the host’s', () => {
    expect(questionOf(asking('Odd_Hosts'), 'odd_hosts')).toEqual({ kind: 'question', number: 2 });
    expect(questionOf(asking('ada'), 'odd_hosts')).toBe(null);
    expect(questionOf(asking(''), '')).toBe(null);
  });

  it('answers, whoever wrote it', () => {
    expect(questionOf(answering('ada'), 'odd_hosts')).toEqual({ kind: 'answer', number: 2 });
    expect(questionOf(answering('odd_hosts'), 'odd_hosts')).toEqual({ kind: 'answer', number: 2 });
    expect(questionOf(answering('ada'), '')).toEqual({ kind: 'answer', number: 2 });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPlaceholders, type PlaceholderValues } from '../../../src/drafting/placeholders.ts';
import { PLACEHOLDERS } from '../../../src/model/placeholders.ts';

const values: PlaceholderValues = {
  number: '103',
  topic: 'Silence {number}',
  title: '$& and $1',
  date: '24 March 2026',
  hashtag: '#quietcorner',
  host: '@odd_hosts',
  'host-name': 'Odd Hosts',
  picks: '12',
  people: '',
};

describe('placeholders', () => {
  it.each([
    ['Session {number}, {date}', 'Session 103, 24 March 2026'],
    ['{NUMBER}{Number}', '103103'],
    ['{hashtag} by {host}: {picks} picks', '#quietcorner by @odd_hosts: 12 picks'],
    ['Of {people}.', 'Of .'],
    ['{host-name} ({host})', 'Odd Hosts (@odd_hosts)'],
    ['{topic}', 'Silence {number}'],
    ['{title}', '$& and $1'],
    ['{posts}', '{posts}'],
    ['{other} { number } {number', '{other} { number } {number'],
    ['{{number}} {{{number}}} {{number} {number}}', '{{number}} {{{number}}} {{number} {number}}'],
    ['{constructor} {toString}', '{constructor} {toString}'],
    ['{number}{{number}}', '103{{number}}'],
    ['', ''],
  ])('in %j are filled: %j', (text, filled) => expect(fillPlaceholders(text, values)).toBe(filled));

  it('are these', () => {
    const names = ['number', 'topic', 'title', 'date', 'hashtag', 'host', 'host-name', 'picks', 'people', 'posts'];
    expect(PLACEHOLDERS).toEqual(names);
  });

  it.each(PLACEHOLDERS)('have one for %s', (name) => {
    expect(fillPlaceholders(`{${name}}`, { [name]: 'filled' })).toBe('filled');
  });

  const pieces = fc.array(
    fc.constantFrom('{', '}', 'number', '{number}', '{topic}', '{posts}', 'a', ' ', '\n', '{{', '}}'),
  );
  const texts = pieces.map((all) => all.join(''));
  const plain = fc.string().map((text) => text.replaceAll(/[{}]/gu, ''));

  it('that are filled by words without braces leave nothing to fill', () => {
    fc.assert(
      fc.property(
        texts,
        fc.string({ minLength: 1 }).map((text) => `a${text.replaceAll(/[{}]/gu, '')}`),
        plain,
        (text, number, topic) => {
          const once = fillPlaceholders(text, { number, topic });
          expect(fillPlaceholders(once, { number, topic })).toBe(once);
        },
      ),
    );
  });

  it('leave everything around them as it was typed', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(fillPlaceholders(text, {})).toBe(text);
        expect(fillPlaceholders(text, { number: '{number}', topic: '{topic}' })).toBe(text);
      }),
    );
  });
});

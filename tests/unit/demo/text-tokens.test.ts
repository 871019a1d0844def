import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Marking, tokens } from '../../../demo/text-tokens.ts';

const asOnX: Marking = { mentions: 'word', emoji: true, shortcodes: new Set([':star:']) };
const asOnBluesky: Marking = { mentions: 'domain', emoji: false, shortcodes: new Set() };

function kinds(text: string, marking: Marking): string[] {
  return tokens(text, marking)
    .filter(({ type }) => type !== 'text')
    .map((token) => `${token.type} ${token.text}`);
}

describe('the stretches of a text', () => {
  test.for([asOnX, asOnBluesky])('together are the text again (%#)', (marking) => {
    const pieces = fc.constantFrom(
      '#',
      '@',
      'https://',
      'a',
      '.',
      '-',
      '_',
      ' ',
      '\n',
      '👩🏽‍🏫',
      '🇬🇧',
      ':star:',
      '"',
      'é',
      '١',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(
          tokens(text, marking)
            .map((token) => token.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  test('are marked as X marks them', () => {
    const text = 'Hi @amy_b. #Tag (https://a.example/b?c#d), 👩🏽‍🏫 :star: :moon: #12 a@b.example x#y';
    expect(kinds(text, asOnX)).toEqual([
      'mention @amy_b',
      'tag #Tag',
      'link https://a.example/b?c#d',
      'emoji 👩🏽‍🏫',
      'custom :star:',
    ]);
  });

  test('end a handle where the sentence goes on', () => {
    expect(tokens('@amy.so', asOnX)).toEqual([
      { type: 'mention', text: '@amy' },
      { type: 'text', text: '.so' },
    ]);
  });

  test('are marked as Bluesky marks them', () => {
    expect(kinds('@amy @amy.example. 🎉 #Tag', asOnBluesky)).toEqual(['mention @amy.example', 'tag #Tag']);
  });

  test('take no longer for hostile texts', () => {
    const started = performance.now();
    for (const piece of ['https://', '#', '@a.', ':aa', '🇬', '#a\u200D', 'http://.'])
      tokens(piece.repeat(20_000), asOnX);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

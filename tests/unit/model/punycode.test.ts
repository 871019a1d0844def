import { domainToASCII, domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostInLetters } from '../../../src/model/punycode.ts';

describe('a host in letters', () => {
  it.each([
    ['social.example', 'social.example'],
    ['xn--bcher-kva.example', 'bücher.example'],
    ['a.xn--e1afmkfd.xn--p1ai', 'a.пример.рф'],
    ['xn--r8jz45g.xn--zckzah', '例え.テスト'],
    ['notxn--bcher-kva.example', 'notxn--bcher-kva.example'],
  ])('of %s is %s', (host, letters) => {
    expect(hostInLetters(host)).toBe(letters);
  });

  it.each(['xn--a', 'xn--99999999', 'xn--ß', 'xn--'])('stays as it is where it cannot be read: %s', (host) => {
    expect(hostInLetters(host)).toBe(host);
  });

  it('is what Node makes of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (label) => {
        const ascii = domainToASCII(`${label}.example`);
        fc.pre(ascii !== '' && domainToASCII(domainToUnicode(ascii)) === ascii);
        expect(hostInLetters(ascii)).toBe(domainToUnicode(ascii));
      }),
      { numRuns: 1000 },
    );
  });
});

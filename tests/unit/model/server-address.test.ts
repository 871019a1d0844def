import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serverPattern } from '../../../src/model/server-address.ts';

describe('the address of a server', () => {
  it.each([
    'social.example',
    '  social.example \n',
    'Social.EXAMPLE',
    'social.example.',
    'social.example/',
    'social.example:8443',
    'https://social.example',
    'HTTPS://social.example/home',
    '//social.example/home',
    'social.example/@amy/112233445566778899',
    'https://social.example/@amy@elsewhere.example/112233445566778899?a=b#c',
    'https://social.example:8443/tags/InkChat',
    'social.example\\@amy',
    'amy@social.example',
    '@amy@social.example',
  ])('is found in %j', (typed) => {
    expect(serverPattern(typed)).toBe('https://social.example/*');
  });

  it.each([
    ['bücher.example', 'https://xn--bcher-kva.example/*'],
    ['Пример.example/@amy', 'https://xn--e1afmkfd.example/*'],
    ['例え。テスト', 'https://xn--r8jz45g.xn--zckzah/*'],
    ['a-b.c.social.example', 'https://a-b.c.social.example/*'],
    ['http://social.example/@amy', '*://social.example/*'],
    ['localhost:3000', '*://localhost/*'],
    ['http://127.0.0.1:3000/x', '*://127.0.0.1/*'],
  ])('in %j is %s', (typed, pattern) => {
    expect(serverPattern(typed)).toBe(pattern);
  });

  it.each([
    '',
    '   ',
    'mastodon',
    'my server',
    '@amy',
    '#InkChat',
    'https://',
    '//',
    'about:config',
    'javascript:alert(1)',
    'ftp://social.example',
    'chrome://extensions',
    'moz-extension://8d1a/popup',
    'file:///etc/hosts',
    '102',
    '1.5',
    '[::1]',
    '*.social.example',
    'social.example, mastodon.social',
    'social..example',
    '.example',
  ])('is not in %j', (typed) => {
    expect(serverPattern(typed)).toBeNull();
  });

  it('is a pattern that browsers take, or none, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.webUrl()), (typed) => {
        const pattern = serverPattern(typed);
        expect(pattern === null || /^(\*|https):\/\/[a-z0-9.-]+\/\*$/.test(pattern)).toBe(true);
      }),
    );
  });
});

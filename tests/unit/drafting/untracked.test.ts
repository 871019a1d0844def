import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { untracked } from '../../../src/drafting/untracked.ts';

describe('an address without tracking', () => {
  it.each([
    ['https://a.example/x?utm_source=x&utm_medium=social&id=7', 'https://a.example/x?id=7'],
    ['https://a.example/x?UTM_Source=x&fbclid=1', 'https://a.example/x'],
    [
      'https://a.example/?gclid=1&page=2&gclsrc=aw&q=a%20b+c&empty&mc_cid=9',
      'https://a.example/?page=2&q=a%20b+c&empty',
    ],
    ['https://a.example/x?utm_source=x#part', 'https://a.example/x#part'],
    ['https://a.example/x#:~:text=silence', 'https://a.example/x'],
    ['https://a.example/x#part:~:text=silence', 'https://a.example/x#part'],
    ['https://a.example/x#utm_source=x', 'https://a.example/x'],
    ['https://x.com/ada/status/1?s=20&t=abc', 'https://x.com/ada/status/1'],
    ['https://a.example/x?s=20&t=abc&si=1', 'https://a.example/x?s=20&t=abc&si=1'],
    ['https://youtu.be/abc?si=xyz&t=60', 'https://youtu.be/abc?t=60'],
    ['https://notx.com/?s=20', 'https://notx.com/?s=20'],
    ['https://a.example/x?my_utm_source=1&gclidx=2', 'https://a.example/x?my_utm_source=1&gclidx=2'],
    ['HTTPS://A.Example/X', 'https://a.example/X'],
    ['no address', 'no address'],
  ])('of %j is %j', (address, expected) => expect(untracked(address)).toBe(expected));

  it('has nothing more to lose', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        expect(untracked(untracked(address))).toBe(untracked(address));
      }),
    );
  });
});

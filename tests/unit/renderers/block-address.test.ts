import { expect, it } from 'vitest';
import { blockAddress } from '../../../src/renderers/wordpress/escape.ts';

it.each([
  ['https://a.example/?a=1&b=2', 'https://a.example/?a=1&amp;b=2'],
  // The block editor leaves what looks like a reference unescaped, and would read it as one the next time.
  ['https://a.example/?a=1&amp;b=2', 'https://a.example/?a=1&amp;amp%3Bb=2'],
  ['https://a.example/?a&#91;b', 'https://a.example/?a&amp;#91%3Bb'],
  ['https://a.example/;b', 'https://a.example/;b'],
  ['https://a.example/[gallery]', 'https://a.example/%5Bgallery%5D'],
  ['https://[::1]/', 'https://[::1]/'],
])('%s is written as %s', (address, expected) => expect(blockAddress(address)).toBe(expected));

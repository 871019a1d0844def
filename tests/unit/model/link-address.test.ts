import { expect, it } from 'vitest';
import { typedAddress } from '../../../popup/words/prose/typed-address.ts';
import { linkAddress } from '../../../src/model/link-address.ts';

it.each([
  ['https://a.example/?utm_source=b&c=%20#d', 'https://a.example/?utm_source=b&c=%20#d'],
  [' http://a.example', 'http://a.example/'],
  ['mailto:ada@a.example?subject=b', 'mailto:ada@a.example?subject=b'],
  ['javascript:alert(1)', null],
  ['java\nscript:alert(1)', null],
  ['data:text/html,<b>', null],
  ['file:///etc/passwd', null],
  ['//a.example/b', null],
  ['/b', null],
  ['https://', null],
  ['https://a".example/', null],
  ['mailto:', null],
  ['mailto:a@b"onclick=c', null],
])('the address %j of a link is %j', (written, address) => expect(linkAddress(written)).toBe(address));

it.each([
  ['a.example/b?c', 'https://a.example/b?c'],
  ['a.example:8080', 'https://a.example:8080/'],
  ['ada@a.example', 'mailto:ada@a.example'],
  ['HTTPS://A.example/B', 'https://a.example/B'],
  ['javascript:alert(1)', null],
  ['two words.example', null],
  ['word', null],
  ['', null],
])('whoever types %j means %j', (typed, address) => expect(typedAddress(typed)).toBe(address));

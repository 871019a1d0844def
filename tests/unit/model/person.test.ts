import { describe, expect, it } from 'vitest';
import { isBy, personOf } from '../../../src/model/person.ts';
import { wholeHandle } from '../../../src/model/whole-handle.ts';

function by(handle: string, fields: { site?: string; url?: string; name?: string } = {}) {
  const { site = 'x', url = 'https://x.com/p/status/1', name = '' } = fields;
  return { site, url, author: { name, handle, url: null } };
}
const onMastodon = { site: 'mastodon', url: 'https://home.example/@ada/1' };

describe('a whole handle', () => {
  it.each([
    ['as it is', by('Ada'), 'Ada'],
    ['with the server on Mastodon, where the page leaves its own out', by('ada', onMastodon), 'ada@home.example'],
    ['as it is where it names a server', by('ada@far.example', onMastodon), 'ada@far.example'],
    ['as it is without an address', by('ada', { site: 'mastodon', url: '' }), 'ada'],
    ['nothing where the page told none', by('', onMastodon), ''],
  ])('is %s', (_, post, handle) => expect(wholeHandle(post)).toBe(handle));
});

describe('who published a post', () => {
  it('is the same in every reading, whatever the case', () => {
    expect(personOf(by('Ada'))?.key).toBe(personOf(by('aDA', { name: 'Ada B.' }))?.key);
    const elsewhere = by('Ada@home.example', { site: 'mastodon', url: 'https://far.example/@ada@home.example/7' });
    expect(personOf(elsewhere)?.key).toBe(personOf(by('ada', onMastodon))?.key);
  });

  it('is another on another network', () => {
    expect(personOf(by('ada'))?.key).not.toBe(personOf(by('ada', { site: 'threads' }))?.key);
  });

  it('is told by the name where there is no handle, and nobody without either', () => {
    expect(personOf(by('', { name: ' Ada B. ' }))).toMatchObject({ handle: '', name: 'Ada B.' });
    expect(personOf(by('', { name: 'ada' }))?.key).not.toBe(personOf(by('ada'))?.key);
    expect(personOf(by('', { name: ' ' }))).toBe(null);
  });
});

describe('being by somebody', () => {
  it.each([
    ['ada', by('Ada'), true],
    [' @ADA', by('ada'), true],
    ['ada', by('adam'), false],
    ['', by(''), false],
    ['ada', by('ada', onMastodon), true],
    ['ada@home.example', by('ada', onMastodon), true],
    ['ada@far.example', by('ada', onMastodon), false],
    ['ada', by('ada@far.example', onMastodon), false],
    ['ada.example @Ada_B, ada@home.example', by('ada_b'), true],
    ['ada.example, ada@home.example', by('ada', onMastodon), true],
    ['ada.example @ada@home.example', by('ada_b'), false],
    ['Ada B', by('Ada B'), true],
    ['Ada B', by('ada'), false],
  ])('%j: %j is %s', (handle, post, expected) => expect(isBy(post, handle)).toBe(expected));
});

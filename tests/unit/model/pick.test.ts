import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickId } from '../../../src/model/pick-id.ts';
import { textOf } from '../../../src/model/pick-text.ts';
import { plainText, richTextOf } from '../../../src/model/plain-text.ts';
import { madeUpPost } from './made-up-post.ts';

describe('the id of a pick', () => {
  it('is the same on every device and in every version: it is the hash of session and permalink', async () => {
    // printf 'session\nhttps://x.com/a/status/1' | openssl dgst -sha256 -binary | head -c 16 | basenc --base64url
    expect(await pickId('session', 'https://x.com/a/status/1')).toBe('Bx2lE_NspOwFwVJj2HzSBA');
  });

  it('differs between sessions and between posts', async () => {
    const ids = await Promise.all([pickId('a', 'b'), pickId('a', 'c'), pickId('b', 'b'), pickId('a\nb', '')]);
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/);
  });
});

describe('the text of a pick', () => {
  it('is the author’s until the host has written another, and an emptied one is empty', () => {
    const post = madeUpPost({ text: richTextOf('As it was.') });
    expect(textOf({ post, edited: null })).toBe(post.text);
    expect(plainText(textOf({ post, edited: 'As it is.\nNow.' }))).toBe('As it is.\nNow.');
    expect(textOf({ post, edited: '' })).toEqual([]);
  });
});

describe('rich text of plain words', () => {
  it('gives the words back, with one kind of line end', () => {
    const words = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '<', '😊', '\ud800') });
    fc.assert(
      fc.property(words, (plain) => {
        expect(plainText(richTextOf(plain))).toBe(plain.replaceAll(/\r\n?/gu, '\n'));
      }),
    );
  });
});

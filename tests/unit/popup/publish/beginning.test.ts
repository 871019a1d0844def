import { describe, expect, it } from 'vitest';
import { hostsOf } from '../../../../popup/publish/pictures.ts';
import { editorAddress, viewAddress } from '../../../../popup/publish/post-addresses.ts';
import { slugOf, slugOfDraft } from '../../../../popup/publish/slug.ts';
import { readTags } from '../../../../popup/publish/tag-list.ts';

describe('the end of the address', () => {
  it.each([
    ['What’s on the shelf?', 'whats-on-the-shelf'],
    ['Session 7 – Ink & <paper>', 'session-7-ink-paper'],
    ['Élan d’été à Zürich', 'elan-dete-a-zurich'],
    ['静かな隅 — 読書', '静かな隅-読書'],
    ['कोने में पढ़ना', 'कोने-में-पढ़ना'],
    ['snake_case 2.0', 'snake_case-2-0'],
    ['#!?', ''],
    ['half \ud800 a pair', 'half-a-pair'],
  ])('of %s', (title, slug) => expect(slugOf(title)).toBe(slug.normalize('NFC')));

  it('tells the number where the title does not', () => {
    expect(slugOfDraft({ number: 7 }, 'Reading corners')).toBe('7-reading-corners');
    expect(slugOfDraft({ number: 7 }, 'Session 7 – Reading corners')).toBe('session-7-reading-corners');
    expect(slugOfDraft({ number: null }, 'Reading corners')).toBe('reading-corners');
  });

  it('ends with a whole word, however the blog writes it', () => {
    for (const word of ['corner', 'угол', '隅']) {
      const slug = slugOf(Array(200).fill(word).join(' '));
      expect(encodeURIComponent(slug).length).toBeLessThanOrEqual(190);
      expect(new Set(slug.split('-'))).toEqual(new Set([word]));
    }
  });
});

describe('tags', () => {
  it.each([
    ['#reading, Reading ,lamps,,', ['reading', 'lamps']],
    ['lecture、読書，本', ['lecture', '読書', '本']],
    ['two words, one', ['two words', 'one']],
    ['  ', []],
  ])('in %j', (typed, tags) => expect(readTags(typed)).toEqual(tags));
});

describe('hosts of pictures', () => {
  it('are those of the web', () => {
    const urls = ['https://a.example/1.jpg', 'http://b.example:8080/3.jpg', 'blob:nothing'];
    expect(hostsOf(urls)).toEqual(['https://a.example/*', 'http://b.example/*']);
  });
});

describe('addresses of what was sent', () => {
  it.each([
    ['https://blog.example', 'https://blog.example/wp-admin/post.php?post=7&action=edit'],
    ['https://example.com/blog/', 'https://example.com/blog/wp-admin/post.php?post=7&action=edit'],
    ['javascript:alert(1)', null],
  ])('the editor of %s', (home, address) => expect(editorAddress(home, { id: 7, link: '' })).toBe(address));

  it.each([
    ['https://blog.example/?p=7', 'https://blog.example/?p=7&preview=true'],
    ['https://blog.example/?page_id=7', 'https://blog.example/?page_id=7&preview=true'],
    ['https://blog.example/2026/03/corners/', 'https://blog.example/2026/03/corners/'],
    ['javascript:alert(1)', null],
  ])('what %s leads to', (link, address) => expect(viewAddress({ id: 7, link })).toBe(address));
});

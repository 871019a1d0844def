import { describe, expect, it } from 'vitest';
import { identityOf } from '../../../src/model/identity.ts';
import type { RichText } from '../../../src/model/rich-text.ts';
import { madeUpPost } from './made-up-post.ts';

const text: RichText = [{ type: 'text', text: 'Q1: What do you read aloud? ' }];

function onMastodon(url: string, handle: string, fields: object = {}) {
  const post = {
    site: 'mastodon',
    url,
    author: { name: '', handle, url: null },
    time: '2026-03-12T19:04:09.512Z',
    text,
  };
  return madeUpPost({ ...post, ...fields });
}
const home = onMastodon('https://home.example/@ada/1', 'ada');

describe('what makes two readings one post', () => {
  it('is the permalink', () => {
    expect(identityOf(madeUpPost({ url: 'https://x.com/ada/status/1' }))).toBe('https://x.com/ada/status/1');
  });

  it('is on Mastodon what every server knows of it', () => {
    const elsewhere = onMastodon('https://far.example/@ada@home.example/77', 'Ada@Home.example', {
      time: '2026-03-12T19:04:09.000Z',
      text: [...text, { type: 'hashtag', text: '#QuietCorner', tag: 'quietcorner' }],
    });
    expect(identityOf(elsewhere)).toBe(identityOf(home));
  });

  it.each([
    ['another author', onMastodon('https://home.example/@bo/1', 'bo')],
    ['an author of the same name elsewhere', onMastodon('https://far.example/@ada/1', 'ada')],
    ['another second', onMastodon(home.url, 'ada', { time: '2026-03-12T19:04:10.000Z' })],
    ['another beginning', onMastodon(home.url, 'ada', { text: [{ type: 'text', text: 'Q2: And alone?' }] })],
  ])('is not the same with %s', (_, other) => expect(identityOf(other)).not.toBe(identityOf(home)));

  it.each([
    ['no time', { time: null }],
    ['no author', { author: { name: '', handle: '', url: null } }],
    ['no address', { url: '' }],
  ])('falls back to the permalink with %s', (_, fields) => {
    const post = onMastodon(home.url, 'ada', fields);
    expect(identityOf(post)).toBe(post.url);
  });
});

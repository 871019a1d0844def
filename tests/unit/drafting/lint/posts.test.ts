import { describe, expect, it } from 'vitest';
import { found, foundIn } from './support/found.ts';
import { type Said, section } from './support/made-up-material.ts';

const image = (alt: string, url: string | null = 'https://example.org/shelf.png') => ({
  kind: 'image' as const,
  url,
  alt,
});

describe('a picture without a description', () => {
  it('is found, each by itself', () => {
    const media = [
      image('A shelf', null),
      image(' ', null),
      { kind: 'video' as const, url: null, alt: '' },
      image('', null),
    ];
    expect(foundIn('alt', { post: { media } })).toMatchObject([
      { asks: { pickId: 'pick-0', index: 1 }, mends: [] },
      { asks: { pickId: 'pick-0', index: 3 }, mends: [] },
    ]);
  });

  it('gets the description that the same picture has elsewhere', () => {
    const [note] = found('alt', {
      picks: [{ post: { media: [image('')] } }],
      seen: [{ post: { media: [image('A shelf')] } }],
    });
    expect(note?.mends[0]?.changes).toEqual([{ kind: 'set-alt', pickId: 'pick-0', index: 0, alt: 'A shelf' }]);
  });
});

describe('a cut post', () => {
  const cut = { text: 'We have a quiet corner and in it …', post: { truncated: true } };

  it('is found until the host has dealt with its end', () => {
    expect(foundIn('cut', cut)).toHaveLength(1);
    expect(foundIn('cut', { ...cut, edited: 'We have a  quiet corner and in it' })).toHaveLength(1);
    expect(foundIn('cut', { ...cut, edited: 'We have a quiet corner.' })).toEqual([]);
    expect(foundIn('cut', { ...cut, edited: 'We have a quiet corner and in it a lamp.' })).toEqual([]);
    expect(foundIn('cut', { ...cut, post: {} })).toEqual([]);
  });
});

describe('the host’s own share', () => {
  const by = (own: number, others: number): Said[] =>
    Array.from({ length: own + others }, (_, index) => ({ handle: index < own ? 'Odd_Hosts' : `person${index}` }));
  const share = (own: number, others: number) =>
    found('host-share', { picks: by(own, others), session: { hostHandle: 'odd_hosts' } }).map(
      ({ words }) => words.substitutions,
    );

  it('is told from five posts and a fifth on', () => {
    expect(share(5, 15)).toEqual([['5', '20', '25']]);
    expect(share(5, 20)).toEqual([]);
    expect(share(4, 0)).toEqual([]);
    expect(found('host-share', { picks: by(9, 1) })).toEqual([]);
  });

  it('counts the host’s posts on their own server', () => {
    const post = { site: 'mastodon', url: 'https://reading.example/@odd_hosts/1' };
    const picks = Array.from({ length: 5 }, () => ({ handle: 'odd_hosts', post }));
    expect(found('host-share', { picks, session: { hostHandle: 'odd_hosts@reading.example' } })).toHaveLength(1);
    expect(found('host-share', { picks, session: { hostHandle: 'odd_hosts@other.example' } })).toEqual([]);
  });
});

describe('a long section', () => {
  const sections = ['highlight', 'q1', 'q2', 'q3'].map((kind) => section('picks', kind, kind.toUpperCase()));
  const long = (sizes: Record<string, number>) =>
    found('long-section', {
      sections,
      picks: Object.entries(sizes).flatMap(([id, length]) => Array.from({ length }, () => ({ section: id }))),
    }).map(({ words }) => words.substitutions);

  it('is found beside others', () => {
    expect(long({ q1: 13, q2: 4, q3: 4 })).toEqual([['Q1', '13', '4']]);
    expect(long({ q1: 20, q2: 1, q3: 6, highlight: 9 })).toEqual([['Q1', '20', '6']]);
  });

  it('is none that is short, alone, or meant for everything', () => {
    expect(long({ q1: 11, q2: 1, q3: 1 })).toEqual([]);
    expect(long({ q1: 12, q2: 4, q3: 4 })).toEqual([]);
    expect(long({ q1: 50, q2: 1 })).toEqual([]);
    expect(long({ highlight: 50, q2: 1, q3: 1 })).toEqual([]);
  });
});

describe('the same link twice', () => {
  const linking = (url: string): Said => ({ post: { links: [url], text: [{ type: 'link', text: 'this', url }] } });
  const pages = (...picks: Said[]) => found('same-link', { picks }).map(({ words }) => words.substitutions);

  it.each([
    'http://www.example.org/a/',
    'https://EXAMPLE.org/a?utm_source=x&fbclid=1#',
    'https://example.org/a?gclid=2',
  ])('is found as %s', (url) => {
    expect(pages(linking('https://example.org/a'), linking(url))).toEqual([['example.org/a', '2']]);
  });

  it.each([
    'https://example.org/b',
    'https://example.org/a?page=2',
    'https://example.org/a#two',
    'https://example.org/A',
    'mailto:a@example.org',
  ])('is not %s', (url) => {
    expect(pages(linking('https://example.org/a'), linking(url))).toEqual([]);
  });

  it('is found in edited words, and not in a link that was edited out', () => {
    const text = 'See https://example.org/a.';
    expect(pages({ edited: text }, { text: `${text} Really` })).toEqual([['example.org/a', '2']]);
    expect(pages({ text }, { ...linking('https://example.org/a'), edited: 'See it' })).toEqual([]);
    expect(pages({ text: `${text} ${text}` })).toEqual([]);
  });

  it('keeps the first', () => {
    const [note] = found('same-link', {
      picks: ['a', 'b', 'a', 'a'].map((path) => linking(`https://example.org/${path}`)),
    });
    expect(note?.mends[0]?.changes.map((change) => 'pickId' in change && change.pickId)).toEqual(['pick-2', 'pick-3']);
  });
});

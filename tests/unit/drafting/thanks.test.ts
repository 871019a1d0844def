import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthRule } from '../../../src/drafting/post-length.ts';
import { mentionOf, thanksPosts } from '../../../src/drafting/thanks.ts';
import type { Person } from '../../../src/model/person.ts';

const LINK = 'https://blog.example/session-103';
const person = (handle: string, name = ''): Person => ({ key: `x @${handle}`, site: 'x', handle, name });
const people = (count: number, handle = 'reader') => Array.from({ length: count }, (_, n) => person(`${handle}_${n}`));

describe('a mention', () => {
  it.each([
    ['x', '@ada'],
    ['bluesky', '@ada'],
    ['mastodon', '@ada'],
    ['threads', '@ada'],
    ['linkedin', 'Ada B.'],
    ['web', 'Ada B.'],
  ])('on %s is %j', (site, mention) => expect(mentionOf(person('ada', ' Ada\n B. '), site)).toBe(mention));

  it('is a name where there is no handle, and a handle where there is no name', () => {
    expect(mentionOf(person('', 'Ada B.'), 'x')).toBe('Ada B.');
    expect(mentionOf(person('ada-b'), 'linkedin')).toBe('ada-b');
  });
});

describe('thanks', () => {
  const opening = 'Summary of #quietcorner 103 is up, thanks to';

  it('are one post where all fit', () => {
    const all = [person('ada'), person('bo')];
    expect(thanksPosts({ opening, link: LINK, people: all, site: 'x' })).toEqual([`${opening} @ada, @bo\n${LINK}`]);
    expect(thanksPosts({ opening, link: '', people: all, site: 'x' })).toEqual([`${opening} @ada, @bo`]);
    expect(thanksPosts({ opening, link: LINK, people: [], site: 'x' })).toEqual([]);
  });

  it('fill each post, and each says all by itself', () => {
    const further = 'Summary of #quietcorner 103: more thanks to';
    const posts = thanksPosts({ opening, further, link: LINK, people: people(40), site: 'x' });
    expect(posts.length).toBe(3);
    expect(posts.map((post) => [post.split(' @')[0], post.split('\n')[1]])).toEqual([
      [opening, LINK],
      [further, LINK],
      [further, LINK],
    ]);
    const lengthOf = (post: string | undefined) => lengthRule('x').lengthOf(post ?? '');
    for (const post of posts) expect(lengthOf(post)).toBeLessThanOrEqual(280);
    const next = (post: string | undefined) => lengthOf(`, ${post?.slice(further.length + 1).split(',')[0]}`);
    for (const [index, post] of posts.slice(0, -1).entries())
      expect(lengthOf(post) + next(posts[index + 1])).toBeGreaterThan(280);
  });

  it('begin the second post and those after it otherwise, also for one person', () => {
    const posts = thanksPosts({
      opening: 'Thanks to',
      further: 'And to',
      link: '',
      people: people(3),
      site: 'x',
      limit: 20,
    });
    expect(posts).toEqual(['Thanks to @reader_0', 'And to @reader_1', 'And to @reader_2']);
  });

  it('say the same again where there is nothing further to say', () => {
    const posts = thanksPosts({ opening, link: LINK, people: people(40), site: 'x' });
    expect(posts.every((post) => post.startsWith(`${opening} @`))).toBe(true);
  });

  it('heed the limit of a server', () => {
    const all = { opening, link: LINK, people: people(40), site: 'mastodon' };
    expect(thanksPosts(all).length).toBe(2);
    expect(thanksPosts({ ...all, limit: 5000 }).length).toBe(1);
  });

  it('cut an opening that leaves no room, and leave out a link that leaves none', () => {
    const one = { link: LINK, people: [person('ada')], site: 'bluesky' };
    const long = 'word '.repeat(100);
    const [cut = ''] = thanksPosts({ ...one, opening: long });
    expect(cut).toMatch(/^(?:word )+word… @ada\nhttps/u);
    expect(lengthRule('bluesky').lengthOf(cut)).toBeGreaterThan(295);
    const longLink = `${LINK}/${'x'.repeat(280)}`;
    expect(thanksPosts({ ...one, opening: long, link: longLink })[0]).toMatch(/^(?:word )+word… @ada$/u);
    expect(thanksPosts({ ...one, opening: '語'.repeat(400), site: 'x' })[0]).toMatch(/^語+… @ada\nhttps/u);
    expect(thanksPosts({ ...one, opening: 'x'.repeat(400) })).toEqual([`@ada\n${LINK}`]);
  });

  it('leave out only who is longer than a post, or nobody by any name', () => {
    const all = [person('x'.repeat(300)), person(''), person('ada'), person('')];
    expect(thanksPosts({ opening, link: LINK, people: all, site: 'bluesky' })).toEqual([`${opening} @ada\n${LINK}`]);
  });

  it('name everybody whole and once, in posts within the limit', () => {
    const sites: readonly (readonly [string, RegExp])[] = [
      ['x', /^\w{1,15}$/],
      ['bluesky', /^[a-z]{1,18}\.[a-z]{2,40}\.[a-z]{2,5}$/],
      ['mastodon', /^\w{1,30}@[a-z]{2,40}\.example$/],
      ['threads', /^[a-z0-9_]{1,30}$/],
      ['linkedin', /^[a-z-]{3,100}$/],
    ];
    const emoji = fc.constantFrom('📚', FLAG, '👩🏽‍🏫', '語', 'é', ' ', 'a', 'Summary of ');
    const cases = fc.constantFrom(...sites).chain(([site, handle]) =>
      fc.record({
        site: fc.constant(site),
        handles: fc.uniqueArray(fc.stringMatching(handle), { maxLength: 80, size: 'max' }),
        opening: fc.oneof(
          fc.array(emoji, { maxLength: 400, size: 'max' }).map((all) => all.join('')),
          fc.constant('Thanks to'),
        ),
        link: fc.constantFrom('', LINK, `${LINK}/${'x'.repeat(290)}`),
      }),
    );
    fc.assert(
      fc.property(cases, ({ site, handles, opening, link }) => {
        const posts = thanksPosts({ opening, link, people: handles.map((handle) => person(handle)), site });
        const { limit, lengthOf } = lengthRule(site);
        for (const post of posts) expect(lengthOf(post)).toBeLessThanOrEqual(limit);
        const mentions = handles.map((handle) => mentionOf(person(handle), site));
        const named = posts.flatMap((post) => listIn(post, mentions));
        expect(named).toEqual(mentions);
      }),
      { numRuns: 60 },
    );
  });
});

const FLAG = '🇬🇧';

/** The people in a post: its first line from the first of them on, split where they are. */
function listIn(post: string, mentions: readonly string[]): string[] {
  const [line = ''] = post.split(/\n(?=https)/u);
  const parts = line.split(', ');
  const [first = '', ...others] = parts;
  const named = mentions.filter((mention) => first === mention || first.endsWith(` ${mention}`));
  return [...named.slice(0, 1), ...others];
}

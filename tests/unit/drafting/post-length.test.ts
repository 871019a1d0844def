import { describe, expect, it } from 'vitest';
import { lengthRule } from '../../../src/drafting/post-length.ts';

const FAMILY = '👨‍👩‍👧‍👦';
const LINK = 'https://blog.example/2026/03/summary-of-session-103?page=2#part';

describe('the length of a post', () => {
  it.each([
    ['x', 'Plain words', 11],
    ['x', 'é', 1],
    ['x', 'e\u0301', 1],
    ['x', '“Quoted” – with a dash…', 24],
    ['x', '語', 2],
    ['x', '안녕', 4],
    ['x', 'ｆ', 2],
    ['x', '📚', 2],
    ['x', FAMILY, 2],
    ['x', '🇬🇧', 2],
    ['x', '1️⃣', 2],
    ['x', `Here: ${LINK}`, 29],
    ['x', `(${LINK}).`, 26],
    ['x', `${LINK}.`, 24],
    ['x', `${LINK}\n${LINK}`, 47],
    ['x', 'https://a.example/x、続き', 29],
    ['x', 'blog.example', 23],
    ['x', 'a.very.long.host.with.many.parts.example', 40],
    ['x', '@ada @ada.example', 17],
    ['bluesky', FAMILY, 3],
    ['bluesky', '語', 1],
    ['bluesky', `Here: ${LINK}`, LINK.length + 6],
    ['bluesky', '@ada.blog.example', 17],
    ['mastodon', FAMILY, 1],
    ['mastodon', `Here: ${LINK}`, 29],
    ['mastodon', '@ada@home.example', 4],
    ['mastodon', '@ada@home.example, @bo.b@far.away.example\n', 12],
    ['mastodon', 'ada@home.example blog.example', 29],
    ['threads', 'né語', 3],
    ['threads', '📚', 4],
    ['threads', FAMILY, 25],
    ['linkedin', `Here: ${LINK}`, LINK.length + 6],
    ['linkedin', '📚', 2],
    ['web', 'words', 5],
  ])('on %s of %j is %d', (site, text, length) => expect(lengthRule(site).lengthOf(text)).toBe(length));

  it.each([
    ['x', 280],
    ['bluesky', 300],
    ['mastodon', 500],
    ['threads', 500],
    ['linkedin', 3000],
    ['web', 280],
  ])('on %s may be %d', (site, limit) => expect(lengthRule(site).limit).toBe(limit));
});

import type { LintMaterial } from '../../../../../src/drafting/lint/material.ts';
import { hashtagPlaces } from '../../../../../src/model/hashtag.ts';
import type { Run } from '../../../../../src/model/rich-text.ts';
import { material, pickSaying, seenSaying } from './made-up-material.ts';

/** Numbers that look random and are the same in every run (Lehmer's generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const SYLLABLES = [
  'ba',
  'den',
  'lor',
  'mi',
  'sta',
  'ter',
  'qui',
  'ner',
  'vo',
  'shel',
  'pa',
  'ges',
  'rea',
  'ding',
  'ho',
];
const COMMON = ['the', 'and', 'to', 'of', 'a', 'in', 'we', 'is', 'it’s', 'for', 'our', 'books', 'corner', 'read'];

/** A session of so many picks, with every fault in some of them and as many posts again that were not picked. */
export function manyPicks(count: number): LintMaterial {
  const next = numbers(102);
  const rare = Array.from({ length: 4000 }, () =>
    Array.from({ length: 2 + next(3) }, () => SYLLABLES[next(SYLLABLES.length)]).join(''),
  );
  const word = () => (next(2) === 0 ? COMMON[next(COMMON.length)] : rare[next(rare.length)]) ?? '';
  const spaces = (index: number) => (index % 97 === 0 ? ',' : index % 41 === 0 ? '. ' : index % 53 === 0 ? '  ' : ' ');
  const sentence = () =>
    Array.from({ length: 12 + next(16) }, () => word() + spaces(next(1000))).join('') +
    (next(50) === 0 ? 'andthe' : '');
  const said = (index: number) => {
    const address = `https://www.example.org/${next(count * 2)}?utm_source=x`;
    const link = index % 3 === 0 ? ` ${address}` : '';
    const text = `${index % 4 === 0 ? '#QuietCorner ' : ''}${sentence()}.${link}${index % 4 === 1 ? ' #quietcorner #books' : ''}`;
    const media = index % 9 === 0 ? [{ kind: 'image' as const, url: `https://example.org/${index}.png`, alt: '' }] : [];
    const edited = index % 5 === 0 ? `${text} and so on.` : null;
    const runs: Run[] = [{ type: 'text', text }];
    const tags = hashtagPlaces(text).map(({ tag }) => tag.toLowerCase());
    const post = { text: runs, tags, media, links: link === '' ? [] : [address], truncated: index % 50 === 0 };
    return { edited, handle: `person${next(count / 5)}`, name: `Some Body${next(count / 5)}`, post };
  };
  const texts = { 'pull-quote': 'Not quite what the books in our corner of reading are for', summary: sentence() };
  const picks = Array.from({ length: count }, (_, index) => pickSaying(said(index), index));
  const seen = Array.from({ length: count }, (_, index) => seenSaying(said(index), index));
  return { ...material({ texts, session: { hostHandle: 'person1' } }), picks, seen };
}

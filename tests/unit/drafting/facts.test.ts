import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/drafting/assemble.ts';
import { factsOf } from '../../../src/drafting/facts.ts';
import { statisticsOf } from '../../../src/drafting/statistics/statistics.ts';
import { nameOfHost } from '../../../src/model/host.ts';
import { newRow } from '../../../src/model/row.ts';
import type { SectionRole } from '../../../src/model/section.ts';
import { UNTOUCHED_PICK, UNTOUCHED_SECTION, UNTOUCHED_SESSION, UNTOUCHED_WORDS } from '../../../src/model/untouched.ts';
import { html } from '../../../src/renderers/html.ts';
import { madeUpPost } from '../model/made-up-post.ts';
import { english } from '../renderers/english.ts';

const BY = { device: 'desk', now: 1 };
const START = '2026-03-12T19:00:00.000Z';
const session = newRow(
  {
    ...{ id: 's', hashtags: ['QuietCorner'], number: 7, topic: 'Braces {number}', title: 'Week {number}: {topic}' },
    ...{
      start: START,
      end: '2026-03-12T20:00:00.000Z',
      timeZone: 'Europe/London',
      hostHandle: '',
      scope: 'replies' as const,
    },
    ...{ createdAt: 1, ...UNTOUCHED_SESSION },
  },
  BY,
);

function section(id: string, role: SectionRole, heading: string) {
  return newRow({ id, sid: 's', role, kind: id, heading, order: id, ...UNTOUCHED_SECTION }, BY);
}

const seen = Array.from({ length: 30 }, (_, index) => ({
  id: `p${index}`,
  post: madeUpPost({
    id: String(index),
    url: `https://x.com/guest_${index % 4}/status/${index}`,
    author: { name: '', handle: `guest_${index % 4}`, url: null },
    time: new Date(Date.parse(START) + index * 100_000).toISOString(),
  }),
}));
const [first] = seen;
if (first === undefined) throw new Error('no posts');
const picks = [newRow({ ...first, sid: 's', section: 'a', order: 'a0', pickedAt: 1, ...UNTOUCHED_PICK }, BY)];
const sections = [
  section('a', 'picks', 'Best of {hashtag}'),
  section('b', 'prose', 'About'),
  section('c', 'statistics', 'In numbers'),
];
const words = 'On {date} {people} people wrote {posts} posts; {picks} stand here, and {host} was away. {{number}}';
const texts = new Map([['b', newRow({ id: 'b', sid: 's', plain: words, ...UNTOUCHED_WORDS }, BY)]]);

describe('a draft with the facts of its session', () => {
  const facts = factsOf(session, statisticsOf({ session, picks, seen }), '12 March 2026');
  const draft = assemble(session, sections, picks, texts, facts);

  it('fills what the host has left to be filled, once, and leaves the rest as it is', () => {
    expect(draft.title).toBe('Week 7: Braces {number}');
    expect(draft.sections[0]?.heading).toBe('Best of #QuietCorner');
    const [, prose] = draft.sections;
    expect(prose?.role === 'prose' && prose.plain).toBe(
      'On 12 March 2026 4 people wrote 30 posts; 1 stand here, and {host} was away. {{number}}',
    );
    const written = html.render(draft, english);
    expect(written).toContain('On 12 March 2026 4 people wrote 30 posts');
  });

  it('tells the numbers in a table that adds up', () => {
    const written = html.render(draft, english);
    const counts = [...written.matchAll(/<td>(\d+)/g)].map(([, count]) => Number(count));
    expect(counts.length).toBeGreaterThan(5);
    expect(counts.length).toBeLessThanOrEqual(12);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(30);
    expect(written).toContain('<th scope="row">19:00</th>');
    expect(written).toContain('Posts seen: 30 · People: 4 · Picks: 1');
  });

  it('has no section of numbers where nothing was counted', () => {
    const bare = assemble(session, sections, picks, texts, factsOf(session, null, ''));
    expect(bare.sections.map(({ role }) => role)).toEqual(['picks', 'prose']);
    expect(bare.sections[1]?.role === 'prose' && bare.sections[1].plain).toContain('{people} people');
  });
});

describe('the host’s name', () => {
  const host = { name: ' Ada Example ', handles: { mastodon: 'Ada@a.example', x: 'ada' } };

  it('is known where the session is the host’s own, and not where a guest has it', () => {
    expect(nameOfHost('ada@a.example', host)).toBe('Ada Example');
    expect(nameOfHost('', host)).toBe('Ada Example');
    expect(nameOfHost('guest', host)).toBe('');
    expect(nameOfHost('ada', undefined)).toBe('');
  });

  it('stands where the host wrote its placeholder, and in the section about the host', () => {
    const about = [section('h', 'host', 'About {host-name}')];
    const bio = new Map([['h', newRow({ id: 'h', sid: 's', plain: 'I teach.', ...UNTOUCHED_WORDS }, BY)]]);
    const draft = assemble(session, about, [], bio, factsOf(session, null, '', '', 'Ada Example'));
    expect(draft.sections[0]).toMatchObject({ heading: 'About Ada Example', name: 'Ada Example' });
    expect(html.render(draft, english)).toContain('>Ada Example');
  });
});

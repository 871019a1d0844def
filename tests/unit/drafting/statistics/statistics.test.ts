import { describe, expect, it } from 'vitest';
import type { PostRow } from '../../../../src/drafting/statistics/all-posts.ts';
import { statisticsOf } from '../../../../src/drafting/statistics/statistics.ts';
import { richTextOf } from '../../../../src/model/plain-text.ts';
import { row, said } from './said.ts';

const session = { start: '2026-03-12T19:00:00.000Z', end: '2026-03-12T20:00:00.000Z', hostHandle: 'odd_hosts' };
const of = (seen: PostRow[], picks: PostRow[] = []) => statisticsOf({ session, seen, picks });

describe('the counts of a session', () => {
  it('are of posts, people and picks', () => {
    const picked = row(said('Ada'));
    const seen = [picked, row(said('ada')), row(said('bo')), row(said('bo', { site: 'threads' }))];
    expect(of(seen, [picked])).toMatchObject({ posts: 4, people: 3, picks: 1 });
    expect(of([])).toMatchObject({ posts: 0, people: 0, picks: 0, links: [], questions: [] });
  });

  it('have every post once', () => {
    const post = said('ada');
    const edited = { ...post, text: richTextOf('Maps!') };
    const elsewhere = { ...post, url: 'https://far.example/1' };
    expect(of([row(post, 'one')], [row(edited, 'two'), row(elsewhere, 'one')])).toMatchObject({ posts: 1, picks: 2 });
  });

  it('have picks that this browser has not seen', () => {
    expect(of([], [row(said('ada'))])).toMatchObject({ posts: 1, people: 1, picks: 1, balance: { voices: 1 } });
  });

  it('tell pieces of one web page by their ids', () => {
    const piece = said('', { site: 'web', url: 'https://a.example/' });
    expect(of([], [row(piece, 'one'), row(piece, 'two'), row(piece, 'two')])).toMatchObject({ posts: 2 });
    const nowhere = said('ada', { url: '' });
    expect(of([], [row(nowhere, 'one'), row(nowhere, 'two')])).toMatchObject({ posts: 2 });
  });

  it('count nobody for a post without an author, and a name where there is no handle', () => {
    const named = { name: 'Ada B.', handle: '', url: null };
    const seen = [row(said('')), row(said('', { author: named })), row(said('', { author: named }))];
    expect(of(seen)).toMatchObject({ posts: 3, people: 1 });
  });
});

describe('shared links', () => {
  it('are counted by people, without what tracks them', () => {
    const [aside, list, poem, song] = ['aside', 'lists', 'poems', 'songs'].map(
      (name) => `https://${name}.example/?id=7`,
    );
    const links = (...shared: (string | undefined)[]) => ({ links: shared.map(String) });
    const seen = [
      said('di', links(aside, 'mailto:di@mail.example', 'no address')),
      said('ada', links(poem, list)),
      said('ada', links(poem)),
      said('ada', links(poem)),
      said('bo', links(poem, `${list}&utm_source=x`)),
      said('ada', links(`${song}&utm_source=x`, song)),
      said('bo', links(`${song}&fbclid=1`)),
      said('cy', links(song)),
      said('', links(aside)),
    ].map((post) => row(post));
    expect(of(seen).links).toEqual([
      { url: song, people: 3, posts: 3 },
      { url: poem, people: 2, posts: 4 },
      { url: list, people: 2, posts: 2 },
      { url: aside, people: 1, posts: 2 },
    ]);
  });
});

describe('answered questions', () => {
  const at = (minute: number) => `2026-03-12T19:${String(minute).padStart(2, '0')}:00.000Z`;
  const ask = (minute: number | null, text: string) =>
    said('odd_hosts', { time: minute === null ? null : at(minute), text: richTextOf(text) });
  const answer = (handle: string, text: string, replyTo: string | null = null) =>
    said(handle, { time: at(30), text: richTextOf(text), replyTo });

  it('are in order of their answers, with who answered and what is a guess', () => {
    const again = ask(12, 'Q1 once more: what?');
    const lost = ask(null, 'Q1: what?');
    const first = ask(5, 'Q1: what?');
    const second = ask(20, 'Q2: to whom?');
    const third = ask(40, 'Q3: why?');
    const answers = [
      answer('ada', 'A2: all'),
      answer('ADA', 'A2: and more'),
      answer('bo', 'Nobody', 'odd_hosts'),
      answer('', 'A2'),
    ];
    const seen = [third, lost, again, first, second, ...answers, answer('cy', 'A4 maps')].map((post) => row(post));
    expect(of(seen).questions).toEqual([
      { number: 2, url: second.url, answers: 4, guessed: 1, people: 2 },
      { number: 4, url: null, answers: 1, guessed: 0, people: 1 },
      { number: 1, url: first.url, answers: 0, guessed: 0, people: 0 },
      { number: 3, url: third.url, answers: 0, guessed: 0, people: 0 },
    ]);
  });
});

describe('balance', () => {
  it('is of the voices that are in, and names those that are not', () => {
    const [cy, di, ed, ed2, ada] = [said('cy'), said('Di'), said('ed'), said('ed'), said('ada')];
    const seen = [cy, di, ed, ada, ed2, said('Ada'), said('odd_hosts'), said('')].map((post) => row(post));
    const { balance } = of(seen, [row(ada), row(said('odd_hosts'))]);
    expect(balance).toMatchObject({ voices: 4, quoted: 1 });
    expect(balance.missing.map(({ person, urls }) => [person.handle, urls])).toEqual([
      ['ed', [ed.url, ed2.url]],
      ['cy', [cy.url]],
      ['Di', [di.url]],
    ]);
    expect(balance.once.map(({ person }) => person.handle)).toEqual(['cy', 'Di']);
  });
});

describe('5,000 seen posts', () => {
  it('are counted in less time than it takes to read them from JSON five times', { retry: 4 }, () => {
    const sites = ['x', 'mastodon', 'bluesky'];
    const seen = Array.from({ length: 5000 }, (_, index) =>
      row(
        said(`reader_${index % 700}`, {
          site: sites[index % 3] ?? 'x',
          url: `https://home.example/@reader/${index}`,
          time: new Date(Date.parse(session.start) + index * 700).toISOString(),
          text: richTextOf(
            `${index % 50 === 0 ? 'A' : ''}${1 + (index % 9)}: ${'a shelf nobody may touch '.repeat(8)}`,
          ),
          links: index % 4 === 0 ? [`https://lists.example/${index % 90}?utm_source=x&id=${index % 90}`] : [],
          replyTo: index % 3 === 0 ? 'odd_hosts' : null,
        }),
      ),
    );
    const best = (work: () => unknown): number => {
      const times = Array.from({ length: 7 }, () => {
        const started = performance.now();
        work();
        return performance.now() - started;
      });
      return Math.min(...times);
    };
    const json = JSON.stringify(seen);
    const counting = best(() => statisticsOf({ session, picks: [], seen }));
    expect(counting / best(() => JSON.parse(json))).toBeLessThan(5);
  });
});

import { describe, expect, it } from 'vitest';
import { questionsOf } from '../../../src/drafting/questions.ts';
import { richTextOf } from '../../../src/model/plain-text.ts';
import type { Post } from '../../../src/model/post.ts';
import { madeUpPost } from '../model/made-up-post.ts';

const HOST = 'Odd_Hosts';

function said(handle: string, minute: number, text: string, fields: Partial<Post> = {}): Post {
  const url = `https://x.com/${handle}/status/${minute}`;
  const time = `2026-03-12T19:${String(minute).padStart(2, '0')}:00.000Z`;
  return madeUpPost({ url, time, author: { name: '', handle, url: null }, text: richTextOf(text), ...fields });
}
const first = said(HOST, 5, 'Q1: What do you read aloud?');
const second = said(HOST, 20, 'Q2: And to whom?');
const quoteOf = ({ url, author, time, text }: Post): Post['quote'] => ({ url, author, time, text });

/** `question 1 mark` for each post, in order. */
function asked(...posts: Post[]): (string | null)[] {
  const found = questionsOf([first, second, ...posts], HOST);
  return posts.map(({ url }) => {
    const one = found.get(url);
    return one === undefined ? null : `${one.kind} ${one.number} ${one.by}`;
  });
}

describe('the questions of a chat', () => {
  it('are told by marks first', () => {
    const found = questionsOf([first], HOST);
    expect([...found]).toEqual([[first.url, { kind: 'question', number: 1, by: 'mark' }]]);
    const both = { replyTo: HOST, quote: quoteOf(second) };
    expect(asked(said('ada', 30, 'A1 Maps', both))).toEqual(['answer 1 mark']);
  });

  it('are told by what a post quotes', () => {
    const lost = { url: 'https://x.com/odd_hosts/status/9', author: first.author, time: null };
    expect(
      asked(
        said('ada', 30, 'Maps', { quote: quoteOf(first), replyTo: HOST }),
        said('bo', 31, 'Maps', { quote: { ...quoteOf(first), text: [] } as Post['quote'] }),
        said('cy', 32, 'Maps', { quote: { ...lost, text: richTextOf('Q3: Where?') } }),
        said('di', 33, 'Maps', { quote: { ...lost, url: null, text: richTextOf('Q3: Where?') } }),
        said('ed', 34, 'Maps', { quote: { ...lost, text: richTextOf('A3: Where?') } }),
        said('fi', 35, 'Maps', { quote: quoteOf(said('ada', 1, 'Q1: What?')) }),
      ),
    ).toEqual(['answer 1 quote', 'answer 1 quote', 'answer 3 quote', 'answer 3 quote', null, null]);
  });

  it('are told by whom a post replies to: the last one that was put by then', () => {
    const reply = (minute: number, fields: Partial<Post> = {}) =>
      said(`reader_${minute}`, minute, 'Maps', { replyTo: 'odd_hosts', ...fields });
    expect(asked(reply(4), reply(5), reply(19), reply(20), reply(59))).toEqual([
      null,
      'answer 1 reply',
      'answer 1 reply',
      'answer 2 reply',
      'answer 2 reply',
    ]);
    expect(asked(reply(30, { replyTo: 'ada' }), reply(31, { time: null }), reply(32, { site: 'threads' }))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('are told by time whatever the order of the posts', () => {
    const reply = said('ada', 10, 'Maps', { replyTo: HOST });
    expect(questionsOf([reply, second, first], HOST).get(reply.url)).toMatchObject({ number: 1 });
  });

  it('are told by the name, or the handle without its server, where a reply has no more', () => {
    const fields = { site: 'mastodon', url: 'https://home.example/@odd_hosts/1' };
    const put = said('odd_hosts', 5, 'Q7: What?', {
      ...fields,
      author: { name: 'Odd H.', handle: 'odd_hosts', url: null },
    });
    for (const replyTo of ['odd_hosts', 'odd_hosts@home.example', 'odd h.']) {
      const reply = said('ada', 6, 'Maps', { site: 'mastodon', replyTo });
      expect(questionsOf([put, reply], 'odd_hosts@home.example').get(reply.url)).toMatchObject({ number: 7 });
    }
  });

  it('are not answered by the host without a mark', () => {
    expect(asked(said(HOST, 30, 'Keep them coming', { quote: quoteOf(first), replyTo: HOST }))).toEqual([null]);
  });
});

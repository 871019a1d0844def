import { describe, expect, it } from 'vitest';
import { isMarked } from '../../../../src/model/is-marked.ts';
import { backoff } from '../../../../src/publishing/outbox/backoff.ts';
import { escaped } from '../../../../src/publishing/outbox/escaped.ts';
import { marked } from '../../../../src/publishing/outbox/marked.ts';
import { hasSameWords } from '../../../../src/publishing/outbox/same-words.ts';

describe('the wait before the next try', () => {
  it('doubles from five seconds to a quarter of an hour', () => {
    expect([1, 2, 3, 4, 8, 9, 40].map((tries) => backoff(tries, 0.5) / 1000)).toEqual([5, 10, 20, 40, 640, 900, 900]);
  });

  it('differs by a quarter to either side', () => {
    expect([backoff(1, 0), backoff(1, 1)]).toEqual([3750, 6250]);
  });
});

describe('a marker', () => {
  it('is found whole', () => {
    const content = '<!-- wp:paragraph {"className":"chat-highlights-ab"} -->\n<p class="chat-highlights-ab">Words</p>';
    expect(isMarked(content, 'chat-highlights-ab')).toBe(true);
    expect(isMarked(content, 'chat-highlights-a')).toBe(false);
    expect(isMarked('chat-highlights-a_b chat-highlights-a-b chat-highlights-a', 'chat-highlights-a')).toBe(true);
    expect(isMarked('chat-highlights-a_b chat-highlights-a-b', 'chat-highlights-a')).toBe(false);
  });

  it('goes on the first paragraph, in the block’s settings and on its element', () => {
    const blocks = '<!-- wp:paragraph -->\n<p>One</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:paragraph -->\n<p>Two</p>';
    expect(marked(blocks, 'm')).toBe(
      '<!-- wp:paragraph {"className":"m"} -->\n<p class="m">One</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:paragraph -->\n<p>Two</p>',
    );
  });
});

describe('content whose answer was lost', () => {
  const sent = '<p class="a" data-x="1 > 0">It’s 1 &gt; 0&nbsp;<time datetime="2026">today</time></p>';

  it('is known though tags and attributes were rewritten', () => {
    expect(hasSameWords(sent, sent)).toBe(true);
    expect(hasSameWords('<p class="a">It’s 1 > 0&#160;today</p>\n', sent)).toBe(true);
  });

  it('is not known once a word was changed', () => {
    expect(hasSameWords(sent.replace('today', 'to-day'), sent)).toBe(false);
    expect(hasSameWords('', sent)).toBe(false);
  });
});

describe('words for a field of HTML', () => {
  it('are escaped once', () => {
    expect(escaped('<script>R&D</script> &amp;')).toBe('&lt;script&gt;R&amp;D&lt;/script&gt; &amp;amp;');
  });
});

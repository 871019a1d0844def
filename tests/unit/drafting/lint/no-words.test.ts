import { describe, expect, it } from 'vitest';
import { madeUpPost } from '../../model/made-up-post.ts';
import { foundIn } from './support/found.ts';

describe('a post without words', () => {
  it.each([
    ['https://example.org/a', 'lint_only_link'],
    ['www.example.org/a https://example.org/b', 'lint_only_link'],
    ['#quietcorner #books', 'lint_only_tag'],
    ['@mara_quill_demo', 'lint_no_words'],
    ['👍🏽 👩‍👩‍👧 1️⃣ 🇬🇧', 'lint_no_words'],
    ['@mara_quill_demo #quietcorner … https://example.org/a 🎉!', 'lint_no_words'],
    [' \n ', 'lint_no_text'],
    ['', 'lint_no_text'],
  ])('is found: %j', (text, key) => {
    const [note] = foundIn('no-words', { text });
    expect(note).toMatchObject({ words: { key }, picks: ['pick-0'] });
    expect(note?.mends[0]?.changes).toEqual([{ kind: 'trash-pick', pickId: 'pick-0' }]);
  });

  it.each(['Yes', '42', 'はい', 'نعم', 'ok 👍', '#quietcorner yes', 'see https://example.org/a'])(
    'is none: %j',
    (text) => {
      expect(foundIn('no-words', { text })).toEqual([]);
    },
  );

  it('is none with a picture or a quoted post', () => {
    const media = [{ kind: 'image' as const, url: null, alt: '' }];
    expect(foundIn('no-words', { text: '👍', post: { media } })).toEqual([]);
    const { author, text } = madeUpPost();
    expect(foundIn('no-words', { text: '👍', post: { quote: { url: null, author, time: null, text } } })).toEqual([]);
  });
});

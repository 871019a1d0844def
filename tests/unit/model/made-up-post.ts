import { richTextOf } from '../../../src/model/plain-text.ts';
import { Post } from '../../../src/model/post.ts';

/** A post that nobody wrote. */
export function madeUpPost(fields: Partial<Post> = {}): Post {
  return Post.parse({
    site: 'x',
    id: '2032000000000000001',
    url: 'https://x.com/mara_quill_demo/status/2032000000000000001',
    author: { name: 'Mara Quill', handle: 'mara_quill_demo', url: 'https://x.com/mara_quill_demo' },
    time: '2026-03-12T19:04:09.000Z',
    text: richTextOf('A shelf nobody may touch is a museum #quietcorner'),
    lang: 'en',
    tags: ['quietcorner'],
    mentions: [],
    links: [],
    media: [],
    quote: null,
    repostedBy: null,
    replyTo: null,
    truncated: false,
    promoted: false,
    edited: false,
    translated: false,
    optedOut: false,
    ...fields,
  });
}

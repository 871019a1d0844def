import type { Archive } from '../../../../src/model/archive.ts';
import { richTextOf } from '../../../../src/model/plain-text.ts';
import type { Post } from '../../../../src/model/post.ts';
import { madeUpPost } from '../../model/made-up-post.ts';

/** An archive of made-up posts, a second apart, as many as texts. */
export function madeUpArchive(texts: readonly string[], fields: Partial<Post> = {}): Archive {
  const posts = texts.map((words, at) => ({
    post: madeUpPost({
      id: String(at),
      url: `https://x.com/guest_${at}/status/${at}`,
      author: { name: `Guest ${at}`, handle: `guest_${at}`, url: null },
      time: new Date(Date.UTC(2026, 2, 12, 19, 0, at)).toISOString(),
      text: richTextOf(words),
      tags: [],
      ...fields,
    }),
    picked: at % 10 === 0 ? 'Highlighted posts' : null,
  }));
  return { title: 'Archive Session 7', timeZone: 'Europe/London', posts };
}

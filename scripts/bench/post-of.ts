import type { DemoItem, DemoPost } from '../../demo/demo-post.ts';
import type { Post } from '../../src/model/post.ts';
import type { Run } from '../../src/model/rich-text.ts';

/** Its words, tags apart, as adapters read them. */
function runsOf({ text }: DemoPost): Run[] {
  return text
    .split(/(#\w+)/u)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('#')
        ? { type: 'hashtag', text: part, tag: part.slice(1).toLowerCase() }
        : { type: 'text', text: part },
    );
}

/** A post of the demo's timeline of X, as it would have been read. */
export function postOf({ post }: DemoItem): Post {
  const { id, url, author, time, lang, media } = post;
  return {
    site: 'x',
    id,
    url,
    author: { name: author.name, handle: author.handle, url: `https://x.com/${author.handle}` },
    time: new Date(time).toISOString(),
    text: runsOf(post),
    lang,
    tags: [],
    mentions: [],
    links: [],
    media: media.map((picture) => ({ kind: 'image', ...picture })),
    quote: null,
    repostedBy: null,
    replyTo: null,
    truncated: false,
    promoted: false,
    edited: false,
    translated: false,
    optedOut: false,
  };
}

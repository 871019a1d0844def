import { isTag, lowerTag, normaliseTag } from '../model/hashtag.ts';
import type { Post } from '../model/post.ts';
import type { Run } from '../model/rich-text.ts';

/** A hashtag as a run; null where the words are none. */
export function hashtag(words: string): Run | null {
  const text = words.trim();
  const tag = normaliseTag(text);
  return /^[#＃]/u.test(text) && isTag(tag) ? { type: 'hashtag', text, tag } : null;
}

/** What a post's text says of the post. */
export function fromText(text: Run[]): Pick<Post, 'text' | 'tags' | 'mentions' | 'links'> {
  const each = <T>(of: (run: Run) => T | null) => [...new Set(text.flatMap((run) => of(run) ?? []))];
  return {
    text,
    tags: each((run) => (run.type === 'hashtag' ? lowerTag(run.text) : null)),
    mentions: each((run) => (run.type === 'mention' ? run.handle : null)),
    links: each((run) => (run.type === 'link' ? run.url : null)),
  };
}

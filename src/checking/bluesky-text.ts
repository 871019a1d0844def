import * as z from 'zod/mini';
import { richTextOf } from '../model/plain-text.ts';
import type { Run } from '../model/rich-text.ts';
import { hashtag } from './from-text.ts';

/** What a post is made of. @see https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json */
export const BlueskyRecord = z.object({
  text: z.string(),
  facets: z.optional(
    z.array(
      z.object({
        /** In bytes of UTF-8. */
        index: z.object({ byteStart: z.int(), byteEnd: z.int() }),
        features: z.array(z.looseObject({ uri: z.optional(z.string()), did: z.optional(z.string()) })),
      }),
    ),
  ),
});

type Feature = { readonly uri?: string | undefined; readonly did?: string | undefined };

function runOf(words: string, { uri, did }: Feature): Run | null {
  if (uri !== undefined) return { type: 'link', text: uri, url: uri };
  if (did === undefined) return hashtag(words);
  return { type: 'mention', text: words, handle: words.replace(/^@/u, ''), url: `https://bsky.app/profile/${did}` };
}

/** The text of a post as runs: what its facets mark, and plain words between. Facets that lie over others are left. */
export function blueskyText({ text, facets = [] }: z.infer<typeof BlueskyRecord>): Run[] {
  const bytes = new TextEncoder().encode(text);
  const words = (from: number, to: number) => new TextDecoder().decode(bytes.subarray(from, to));
  const runs: Run[] = [];
  let at = 0;
  for (const { index, features } of facets.toSorted((one, other) => one.index.byteStart - other.index.byteStart)) {
    const { byteStart, byteEnd } = index;
    if (byteStart < at || byteEnd <= byteStart || byteEnd > bytes.length) continue;
    const [feature] = features;
    const run = feature === undefined ? null : runOf(words(byteStart, byteEnd), feature);
    if (run === null) continue;
    runs.push(...richTextOf(words(at, byteStart)), run);
    at = byteEnd;
  }
  return [...runs, ...richTextOf(words(at, bytes.length))];
}

import { createHash } from 'node:crypto';
import type { DocumentReading } from '../../../scripts/read/reader.ts';

type PlainPost = DocumentReading['posts'][number];

/** The first digits of a text's SHA-256: enough to tell texts apart, and nobody's words. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function quoteFacts(quote: PlainPost['quote']): string {
  if (quote === null) return 'no quote';
  return `quotes ${digest(quote.author.name + quote.author.handle)} ${quote.time} ${quote.text.length} ${digest(quote.text)}`;
}

/** What was read of a post, without its words: lengths, counts, digests. */
export function factsOf(post: PlainPost): string {
  const { author, tags, mentions, links, media, repostedBy, replyTo, truncated, promoted } = post;
  return [
    `${post.id} ${post.time} ${post.lang}`,
    `by ${digest(author.name)} ${digest(author.handle)}`,
    `text ${post.text.length} ${digest(post.text)}`,
    `${tags.length} tags ${mentions.length} mentions ${links.length} links ${digest([tags, mentions, links].join('\n'))}`,
    media.map(({ kind, alt }) => `${kind} ${alt.length}`).join(' ') || 'no media',
    quoteFacts(post.quote),
    `${repostedBy === null ? '' : 'reposted '}${replyTo === null ? '' : 'answers '}${truncated ? 'cut ' : ''}${promoted ? 'ad' : ''}`,
  ]
    .join(' | ')
    .replace(/ \| $/, '');
}

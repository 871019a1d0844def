import type { ArchivedPost } from '../../model/archive.ts';
import { plainText } from '../../model/plain-text.ts';
import type { ArchiveRenderer } from './archive-renderer.ts';

/** A post as `npm run read -- --json` prints one, with its text as plain text, and the section that it stands in. */
function postOf({ post, picked }: ArchivedPost) {
  const { site, id, url, author, time, text, lang, tags, mentions, links, media, quote } = post;
  const { repostedBy, replyTo, truncated, edited, translated } = post;
  return {
    ...{ time, author, text: plainText(text), url, site, id, lang, tags, mentions, links, media },
    quote: quote === null ? null : { ...quote, text: plainText(quote.text) },
    ...{ repostedBy, replyTo, truncated, edited, translated, picked },
  };
}

/** The archive for programs. */
export const archiveJson = {
  id: 'json',
  label: 'format_archive_json',
  fileName: 'archive.json',
  mediaType: 'application/json',
  render: ({ title, timeZone, posts }) => `${JSON.stringify({ title, timeZone, posts: posts.map(postOf) }, null, 2)}\n`,
} as const satisfies ArchiveRenderer;

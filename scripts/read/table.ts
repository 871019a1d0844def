import type { DocumentReading } from './reader.ts';

const WIDTH = 72;

function shortened(text: string, width: number): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  const characters = [...line];
  return characters.length <= width ? line : `${characters.slice(0, width - 1).join('')}…`;
}

/** What was read, for people. */
export function asTable(site: string, { posts, doubtful, counts }: DocumentReading): string {
  const lines: string[] = [];
  for (const [index, post] of posts.entries()) {
    const extras = [
      post.tags.map((tag) => `#${tag}`).join(' '),
      post.media.length > 0 ? `${post.media.length} media` : '',
      post.quote === null ? '' : `quotes @${post.quote.author.handle}`,
      post.repostedBy === null ? '' : `reposted by ${post.repostedBy}`,
      post.replyTo === null ? '' : `answers ${post.replyTo}`,
      post.truncated ? 'cut short' : '',
      post.promoted ? 'promoted' : '',
    ].filter((extra) => extra !== '');
    lines.push(
      `${String(index + 1).padStart(4)}  ${post.author.name} @${post.author.handle}  ${post.time ?? 'no time'}`,
    );
    lines.push(`      ${post.text === '' ? '(no text)' : shortened(post.text, WIDTH)}`);
    if (extras.length > 0) lines.push(`      ${extras.join(' · ')}`);
    lines.push(`      ${post.url}`, '');
  }
  for (const { why, snippet } of doubtful) lines.push(`Doubtful: ${why}`, `      ${shortened(snippet, WIDTH)}`, '');
  lines.push(`${site}: ${counts.seen} seen, ${counts.read} read, ${counts.doubtful} doubtful`);
  return lines.join('\n');
}

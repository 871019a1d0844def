import type { ArchivedPost } from '../../model/archive.ts';
import { plainText } from '../../model/plain-text.ts';
import { printable } from '../tree/printable.ts';
import type { ArchiveRenderer } from './archive-renderer.ts';

/** Columns by their names, which stay the same in every language; several values in a cell stand on lines of their own. */
const COLUMNS = {
  time: ({ post }) => post.time ?? '',
  name: ({ post }) => post.author.name,
  handle: ({ post }) => post.author.handle,
  text: ({ post }) => plainText(post.text),
  permalink: ({ post }) => post.url,
  site: ({ post }) => post.site,
  language: ({ post }) => post.lang ?? '',
  tags: ({ post }) => post.tags.join('\n'),
  links: ({ post }) => post.links.join('\n'),
  media: ({ post }) => post.media.map(({ alt }) => alt.replace(/\s+/gu, ' ')).join('\n'),
  reply_to: ({ post }) => post.replyTo ?? '',
  picked: ({ picked }) => picked ?? '',
} as const satisfies Record<string, (post: ArchivedPost) => string>;

/**
 * What a spreadsheet would take for a formula, or for the end of a cell before one, after any number of apostrophes.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/**
 * With an apostrophe in front, which spreadsheets take for “this is text”. Whoever wants the text back takes one
 * apostrophe off each cell that matches `FORMULA` with at least one.
 */
function defused(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function cell(text: string): string {
  const safe = defused(printable(text));
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function line(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** A line a post, by RFC 4180; the mark at its start tells Excel that it is UTF-8. */
export const archiveCsv = {
  id: 'csv',
  label: 'format_archive_csv',
  fileName: 'archive.csv',
  mediaType: 'text/csv',
  render: ({ posts }) => {
    const columns = Object.values(COLUMNS);
    const lines = posts.map((post) => line(columns.map((column) => column(post))));
    return `\uFEFF${line(Object.keys(COLUMNS))}${lines.join('')}`;
  },
} as const satisfies ArchiveRenderer;

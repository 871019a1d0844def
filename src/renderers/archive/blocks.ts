import type { Archive } from '../../model/archive.ts';
import type { Language } from '../language.ts';
import { type Clock, clockOf } from '../tree/setting.ts';
import { lines } from '../tree/words.ts';
import { blockHtml } from './block-html.ts';
import { daysOf } from './days.ts';
import { entryNodes } from './entry.ts';
import { summaryOf } from './summary.ts';

function paragraph(html: string): string {
  return `<!-- wp:paragraph -->\n<p>${html}</p>\n<!-- /wp:paragraph -->`;
}

function heading(words: string): string {
  return `<!-- wp:heading -->\n<h2 class="wp-block-heading">${blockHtml(lines(words))}</h2>\n<!-- /wp:heading -->`;
}

function dayBlocks({ heading: words, posts }: ReturnType<typeof daysOf>[number], clock: Clock): string[] {
  return [heading(words), ...posts.map(({ post }) => paragraph(blockHtml(entryNodes(post, clock))))];
}

/**
 * The archive as the content of a WordPress page: a heading a day and a paragraph a post. Paragraphs, since every
 * version writes them alike, and an editor can take one post out.
 */
export function archiveBlocks(archive: Archive, language: Language): string {
  const clock = clockOf(archive.timeZone, language);
  const blocks = daysOf(archive, clock).flatMap((day) => dayBlocks(day, clock));
  return [paragraph(blockHtml(lines(summaryOf(archive, language)))), ...blocks].join('\n\n');
}

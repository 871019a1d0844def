import type { ElementContent } from 'hast';
import type { Archive } from '../../model/archive.ts';
import type { Language } from '../language.ts';
import { h } from '../tree/h.ts';
import { clockOf } from '../tree/setting.ts';
import { blocksHtml } from '../wordpress/block.ts';
import { blocksOf } from '../wordpress/blocks.ts';
import { daysOf } from './days.ts';
import { entryNodes } from './entry.ts';
import { summaryOf } from './summary.ts';

/**
 * The archive as the content of a WordPress page: a heading a day and a paragraph a post. Paragraphs, since every
 * version writes them alike, and an editor can take one post out.
 */
export function archiveBlocks(archive: Archive, language: Language): string {
  const clock = clockOf(archive.timeZone, language);
  const days = daysOf(archive, clock).flatMap(({ heading, posts }): ElementContent[] => [
    h('h2', heading),
    ...posts.map(({ post }) => h('p', entryNodes(post, clock))),
  ]);
  const nodes = [h('p', summaryOf(archive, language)), ...days];
  return blocksHtml(blocksOf(nodes, {}, { locale: language.locale, dir: clock.dir }));
}

import type { Element } from 'hast';
import { withMicroformats } from '../page/microformats.ts';
import { wholePage } from '../page/whole-page.ts';
import { h } from '../tree/h.ts';
import { headingNode } from '../tree/heading.ts';
import { type Clock, clockOf } from '../tree/setting.ts';
import { spaced } from '../tree/spaced.ts';
import type { ArchiveRenderer } from './archive-renderer.ts';
import { daysOf } from './days.ts';
import { entryNodes } from './entry.ts';
import { summaryOf } from './summary.ts';

function dayNodes({ heading, posts }: ReturnType<typeof daysOf>[number], clock: Clock): (Element | null)[] {
  const entries = posts.map(({ post }) => h('li', { className: ['chat-entry'] }, entryNodes(post, clock)));
  return [headingNode(heading), h('ol', { className: ['page-posts'] }, spaced(entries))];
}

/** The archive as a page that stands alone. */
export const archivePage = {
  id: 'page',
  label: 'format_archive_page',
  fileName: 'archive.html',
  mediaType: 'text/html',
  render: (archive, language) => {
    const clock = clockOf(archive.timeZone, language);
    const days = daysOf(archive, clock).flatMap((day) => dayNodes(day, clock));
    const about = [{ type: 'text', value: summaryOf(archive, language) } as const];
    return wholePage({ title: archive.title, about, content: withMicroformats(spaced(days)), data: null }, language);
  },
} as const satisfies ArchiveRenderer;

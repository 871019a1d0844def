import type { ElementContent } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import type { Draft } from '../model/draft.ts';
import type { Language } from './language.ts';
import { linkedData } from './page/linked-data.ts';
import { withMicroformats } from './page/microformats.ts';
import { wholePage } from './page/whole-page.ts';
import type { Renderer } from './renderer.ts';
import { draftTree } from './tree/draft-tree.ts';
import { h } from './tree/h.ts';
import { htmlSchema } from './tree/html-schema.ts';
import { isolated } from './tree/isolated.ts';
import { clockOf } from './tree/setting.ts';

/** Which chat, and when. */
function aboutNodes(draft: Draft, language: Language): ElementContent[] {
  const tags = draft.hashtags.map((tag) => isolated('span', { className: ['p-category'] }, `#${tag}`));
  const moment = new Date(draft.start ?? Number.NaN);
  const { day } = clockOf(draft.timeZone, language);
  const when = Number.isNaN(moment.getTime()) ? [] : [[h('time', { dateTime: moment.toISOString() }, day(moment))]];
  return [...tags, ...when].flatMap((part, at) => [
    ...(at === 0 ? [] : [{ type: 'text', value: ' · ' } as const]),
    ...part,
  ]);
}

/** The draft as a page that stands alone, to be kept, sent, printed, or put on a server as it is. */
export const page = {
  id: 'page',
  label: 'format_page',
  fileName: 'summary.html',
  mediaType: 'text/html',
  group: 'documents',
  render: (draft, language) => {
    const tree = sanitize(draftTree(draft, language), htmlSchema);
    const content = tree.type === 'root' ? (tree.children as ElementContent[]) : [];
    return wholePage(
      {
        title: draft.title,
        about: aboutNodes(draft, language),
        content: withMicroformats(content),
        data: linkedData(draft, language),
      },
      language,
    );
  },
} as const satisfies Renderer;

import type { Element, ElementContent } from 'hast';
import type { DraftNumbers } from '../../model/draft.ts';
import { bar } from './bar.ts';
import { h } from './h.ts';
import type { Setting } from './setting.ts';
import { spaced } from './spaced.ts';

/** The count, and its bar, which those who cannot see it need not hear. */
function countNodes(count: string, bar: string): ElementContent[] {
  const hidden = { className: ['chat-bar'], ariaHidden: 'true' };
  const words = { type: 'text', value: bar === '' ? count : `${count} ` } as const;
  return bar === '' ? [words] : [words, h('span', hidden, bar)];
}

/**
 * What was counted of the session: how many posts there were when, as a chart with its table in one, and the sums below
 * it. Blogs take drawings and styles away from all but their administrators; characters stay.
 */
export function numbersNode({ posts, people, picks, activity }: DraftNumbers, { language, hour }: Setting): Element {
  const { locale, text } = language;
  const count = new Intl.NumberFormat(locale);
  const sums = [
    `${text('numbers_posts')}: ${count.format(posts)}`,
    `${text('numbers_people')}: ${count.format(people)}`,
    `${text('numbers_picks')}: ${count.format(picks)}`,
  ];
  const most = Math.max(...activity.map((stretch) => stretch.posts));
  const rows = activity.map(({ start, posts: some }) =>
    h('tr', [
      h('th', { scope: 'row' }, hour(new Date(start))),
      h('td', countNodes(count.format(some), bar(some, most))),
    ]),
  );
  const head = h('tr', [
    h('th', { scope: 'col' }, text('chart_from')),
    h('th', { scope: 'col' }, text('numbers_posts')),
  ]);
  const table = h('table', spaced([h('thead', [head]), h('tbody', spaced(rows))]));
  const parts = [rows.length === 0 ? null : table, h('figcaption', sums.join(' · '))];
  return h('figure', { className: ['chat-numbers'] }, spaced(parts));
}

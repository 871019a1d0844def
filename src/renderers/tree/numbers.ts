import type { Element } from 'hast';
import type { DraftNumbers } from '../../model/draft.ts';
import { h } from './h.ts';
import type { Setting } from './setting.ts';
import { spaced } from './spaced.ts';

/** What was counted of the session: a table of how many posts there were when, and the sums below it. */
export function numbersNode({ posts, people, picks, activity }: DraftNumbers, { language, hour }: Setting): Element {
  const { locale, text } = language;
  const count = new Intl.NumberFormat(locale);
  const sums = [
    `${text('numbers_posts')}: ${count.format(posts)}`,
    `${text('numbers_people')}: ${count.format(people)}`,
    `${text('numbers_picks')}: ${count.format(picks)}`,
  ];
  const rows = activity.map(({ start, posts: some }) =>
    h('tr', [h('th', { scope: 'row' }, hour(new Date(start))), h('td', count.format(some))]),
  );
  const head = h('tr', [
    h('th', { scope: 'col' }, text('chart_from')),
    h('th', { scope: 'col' }, text('numbers_posts')),
  ]);
  const table = h('table', spaced([h('thead', [head]), h('tbody', spaced(rows))]));
  const parts = [rows.length === 0 ? null : table, h('figcaption', sums.join(' · '))];
  return h('figure', { className: ['chat-numbers'] }, spaced(parts));
}

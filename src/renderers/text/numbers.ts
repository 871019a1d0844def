import type { DraftNumbers } from '../../model/draft.ts';
import { bar } from '../tree/bar.ts';
import type { Setting } from '../tree/setting.ts';

/** What was counted of the session: a line for each stretch of time, and the sums below. */
export function numbersText({ posts, people, picks, activity }: DraftNumbers, { language, hour }: Setting): string {
  const { locale, text } = language;
  const count = new Intl.NumberFormat(locale);
  const most = Math.max(...activity.map((stretch) => stretch.posts));
  const rows = activity.map(({ start, posts: some }) =>
    `${hour(new Date(start))}: ${count.format(some)} ${bar(some, most)}`.trimEnd(),
  );
  const sums = [
    `${text('numbers_posts')}: ${count.format(posts)}`,
    `${text('numbers_people')}: ${count.format(people)}`,
    `${text('numbers_picks')}: ${count.format(picks)}`,
  ];
  return [...rows, sums.join(' · ')].join('\n');
}

import type { Archive } from '../../model/archive.ts';
import { knownZone } from '../../model/known-zone.ts';
import type { Language } from '../language.ts';

/** What an archive holds, in one line: "Posts seen: 212 · Time zone: Europe/London". */
export function summaryOf({ posts, timeZone }: Archive, { locale, text }: Language): string {
  const count = new Intl.NumberFormat(locale).format(posts.length);
  return `${text('numbers_posts')}: ${count} · ${text('archive_zone')}: ${knownZone(timeZone)}`;
}

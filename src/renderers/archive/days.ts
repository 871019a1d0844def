import type { Archive, ArchivedPost } from '../../model/archive.ts';
import type { Clock } from '../tree/setting.ts';

/** The posts of one day. */
interface Day {
  /** As people write it, in the archive's time zone. */
  readonly heading: string;
  readonly posts: readonly ArchivedPost[];
}

/** An archive by days, in order; what has no time comes last, under a heading that says so. */
export function daysOf({ posts }: Archive, { day, language }: Clock): Day[] {
  const days = new Map<string, ArchivedPost[]>();
  for (const post of posts) {
    const { time } = post.post;
    const heading = time === null ? language.text('archive_undated') : day(new Date(time));
    const group = days.get(heading);
    if (group === undefined) days.set(heading, [post]);
    else group.push(post);
  }
  return [...days].map(([heading, group]) => ({ heading, posts: group }));
}

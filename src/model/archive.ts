import { asShown, isForReaders } from './as-shown.ts';
import { bySection } from './by-section.ts';
import type { Draft } from './draft.ts';
import type { Pick } from './pick.ts';
import type { Post } from './post.ts';
import type { Section } from './section.ts';
import type { Session } from './session.ts';

/** A post of the archive. */
export interface ArchivedPost {
  /** In its author's own words, credited and described as in the draft. */
  readonly post: Post;
  /** The heading of the draft's section that it stands in; null where it is in none. */
  readonly picked: string | null;
}

/** Everything that was seen of a session, picked or not: what archive renderers read. */
export interface Archive {
  readonly title: string;
  /** IANA name: the zone that the times for people are written in. */
  readonly timeZone: string;
  /** In order of time; those without a time at the end, as they were seen. */
  readonly posts: readonly ArchivedPost[];
}

/** The rows that an archive is made of. */
export interface ArchiveRows {
  readonly session: Session;
  /** In order, none deleted. */
  readonly sections: readonly Section[];
  /** In order, none in the trash. */
  readonly picks: readonly Pick[];
  /** In the order in which they were seen; `id` is that of the post's pick, if it has one. */
  readonly seen: readonly { readonly id: string; readonly post: Post }[];
}

/** By pick id, the heading of its section, for picks that are in the draft. */
function headings(sections: readonly Section[], picks: readonly Pick[]): Map<string, string> {
  const groups = bySection(sections, picks);
  return new Map(
    sections
      .filter(({ included }) => included)
      .flatMap(({ id, heading }) => (groups.get(id) ?? []).map((pick) => [pick.id, heading] as const)),
  );
}

function byTime({ post: one }: ArchivedPost, { post: other }: ArchivedPost): number {
  const [at, against] = [one, other].map(({ time }) => (time === null ? Number.POSITIVE_INFINITY : Date.parse(time)));
  return at === against ? 0 : (at ?? 0) - (against ?? 0);
}

/**
 * A session's archive, from its rows: every post that passed by and every pick, each once, without those whose authors
 * ask not to be shown to strangers, unless the host insists. Of a pick, the post as the host has decided upon it.
 */
export function archiveOf({ session, sections, picks, seen }: ArchiveRows, title: string): Archive {
  const places = headings(sections, picks);
  const known = new Set(picks.flatMap(({ id, post }) => [id, post.url]));
  const posts = [
    ...picks.filter(isForReaders).map((pick) => ({
      post: asShown(pick, session).post,
      picked: places.get(pick.id) ?? null,
    })),
    ...seen
      .filter(({ id, post }) => !known.has(id) && !known.has(post.url) && !post.optedOut)
      .map(({ post }) => ({ post: asShown({ post, alts: {} }, session).post, picked: null })),
  ];
  return { title, timeZone: session.timeZone, posts: posts.sort(byTime) };
}

/** What an archive is called: as the draft calls it, "Archive Session 102", else as the draft itself. */
export function archiveTitle({ title, sections }: globalThis.Pick<Draft, 'title' | 'sections'>): string {
  const heading = sections.find(({ role }) => role === 'archive')?.heading.trim() ?? '';
  return heading === '' ? title : heading;
}

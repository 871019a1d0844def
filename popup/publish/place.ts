import type { OutboxJob } from '../../src/model/outbox-job.ts';
import type { Publication } from '../../src/model/publication.ts';
import type { BlogSetting } from '../../src/model/setting.ts';

/** One blog, and how far a session's draft has come there. */
export interface Place {
  readonly blog: BlogSetting;
  /** The last one, done or not. */
  readonly job: OutboxJob | null;
  /** Where the draft lies; null before the first time. */
  readonly publication: Publication | null;
}

export function placesOf(
  blogs: readonly BlogSetting[],
  jobs: readonly OutboxJob[],
  publications: readonly Publication[],
): Place[] {
  return blogs.map((blog) => ({
    blog,
    job: jobs.find((job) => job.blog === blog.root) ?? null,
    publication: publications.find((publication) => publication.blog === blog.root) ?? null,
  }));
}

/** The blog that the host most likely means: where something is under way, or lies, or was sent the last time. */
export function likelyPlace(places: readonly Place[], last: string | null): Place | null {
  const underWay = places.find(({ job }) => job !== null && job.state !== 'done');
  const sent = places
    .filter(({ publication }) => publication !== null)
    .sort((a, b) => (b.publication?.writtenAt ?? '').localeCompare(a.publication?.writtenAt ?? ''));
  return underWay ?? sent[0] ?? places.find(({ blog }) => blog.root === last) ?? places[0] ?? null;
}

/** What the host has to see of it. */
export type Stage = 'new' | 'sent' | 'going' | 'asking' | 'stopped';

export function stageOf({ job, publication }: Place): Stage {
  if (job === null || job.state === 'done') return job !== null || publication !== null ? 'sent' : 'new';
  if (job.state === 'asking' || job.state === 'stopped') return job.state;
  return 'going';
}

/** Where the draft lies on the blog, as far as this device knows. */
export function onBlog({ job, publication }: Place): { readonly id: number; readonly link: string } | null {
  return job?.outcome.post ?? publication?.post ?? null;
}

/** When the draft last reached the blog, in milliseconds since 1970; null where this device does not know. */
export function sentAt({ publication }: Place): number | null {
  return publication === null ? null : Date.parse(publication.writtenAt);
}

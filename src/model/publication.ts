import * as z from 'zod/mini';
import { Instant } from './post.ts';
import { rowFields } from './row-schema.ts';

/** A post or page on a blog. `link` is where readers find it; drafts have one that only their editors can open. */
const OnBlog = z.object({ id: z.int(), link: z.string() });

/** Where a session's draft lies on a blog, so that the next time it is updated in place, from any device. */
export const Publication = z.looseObject({
  /** See `publicationId`. */
  ...rowFields,
  sid: z.string(),
  /** The blog's address in the API, as `BlogSetting.root`. */
  blog: z.string(),
  post: OnBlog,
  /** The archive's own page; null where there is none. */
  archive: z.nullable(OnBlog),
  /** SHA-256, in hex, of the content as the blog gave it back after our last write: another one means somebody edited it. */
  contentHash: z.string(),
  /** The same of the archive's own page; null where there is none. */
  archiveHash: z.optional(z.nullable(z.string())),
  /** The draft's other fields as they were last sent, each as JSON: what the host has not changed since is the blog's own. */
  fields: z.optional(z.record(z.string(), z.string())),
  writtenAt: Instant,
  /** Pictures that the blog has, by their addresses on the networks. */
  uploads: z.record(z.string(), z.object({ id: z.int(), src: z.string() })),
});
export type Publication = z.infer<typeof Publication>;

/** One session has one place on one blog, whichever device publishes it. */
export function publicationId(sid: string, blog: string): string {
  return `${sid} ${blog}`;
}

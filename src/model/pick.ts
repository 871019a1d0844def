import * as z from 'zod/mini';
import { Post } from './post.ts';
import { rowFields } from './row-schema.ts';

/** A post chosen for a session. */
export const Pick = z.looseObject({
  ...rowFields,
  sid: z.string(),
  /** Id of the section it stands in. */
  section: z.string(),
  order: z.string(),
  /** As read from the page; an edit never touches it. */
  post: Post,
  /** The host's wording, or null while it is the author's own. */
  edited: z.nullable(z.string()),
  /** The post as its author has worded it since, where that is known and not yet decided upon. */
  newer: z._default(z.nullable(Post), null),
  note: z.string(),
  /** Milliseconds since 1970. */
  pickedAt: z.number(),
});
export type Pick = z.infer<typeof Pick>;

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
  /** The host's descriptions of its pictures, by their index; each in the place of the author's. */
  alts: z.record(z.string(), z.string()),
  /** Which question it asks or answers, where the host knows better than `questionOf`; null: as that says. */
  question: z.nullable(z.object({ kind: z.literal(['question', 'answer', 'neither']), number: z.int() })),
  /** The host wants it in the draft though its author asks not to be shown to strangers. */
  insists: z.boolean(),
  /** Milliseconds since 1970. */
  pickedAt: z.number(),
});
export type Pick = z.infer<typeof Pick>;

import * as z from 'zod/mini';
import { Instant } from './post.ts';
import { PostStyle } from './post-style.ts';
import { rowFields } from './row-schema.ts';

/**
 * Which posts get a button: those with a hashtag of the session; also replies to people who used it (nine of fifty
 * posts in a chat carry no tag); also whatever those people posted inside the session's window; or every post while that is open.
 */
export const Scope = z.enum(['tagged', 'replies', 'people', 'everything']);
export type Scope = z.infer<typeof Scope>;

/** One chat. */
export const Session = z.looseObject({
  ...rowFields,
  /** As the host typed them, without `#`; compared by `normaliseTag`. */
  hashtags: z.array(z.string()),
  number: z.nullable(z.int()),
  topic: z.string(),
  /** Empty: made from number and topic. */
  title: z.string(),
  start: z.nullable(Instant),
  end: z.nullable(Instant),
  /** IANA name: the zone in which the host thinks of start and end. */
  timeZone: z.string(),
  /** Without `@`; several where networks know the host by different ones (see `hostHandles`). */
  hostHandle: z.string(),
  scope: Scope,
  /** Done with: listed apart. */
  archived: z.boolean(),
  /** Ids of what was noticed about the draft and is to stay as it is. */
  ignored: z.array(z.string()),
  /** Whether the session's tags stay in the posts of the draft; null: the host has not said. */
  keepsTags: z.nullable(z.boolean()),
  /** How people are credited, where not as the page names them: by site and handle, a space between. */
  credits: z.record(z.string(), z.object({ name: z.string(), handle: z.string() })),
  /** How its posts look in the draft. */
  postStyle: z._default(PostStyle, 'quote'),
  /** Posts are shown by their networks' own embeds where the blog knows the network. */
  embeds: z._default(z.boolean(), false),
  /** Milliseconds since 1970. */
  createdAt: z.number(),
});
export type Session = z.infer<typeof Session>;

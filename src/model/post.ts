import * as z from 'zod/mini';
import { RichText } from './rich-text.ts';

/** Networks are named by the id of the adapter in `src/sites/` of their own pages; a pick of selected text has `web`. */
export const SiteId = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/));

export const Author = z.object({
  name: z.string(),
  /** As the page shows it, without the leading `@`; empty when the page does not tell. */
  handle: z.string(),
  url: z.nullable(z.string()),
});
export type Author = z.infer<typeof Author>;

export const Media = z.object({
  kind: z.literal(['image', 'video', 'audio']),
  url: z.nullable(z.string()),
  /** Empty when the author gave none (a site's own default words do not count). */
  alt: z.string(),
});
export type Media = z.infer<typeof Media>;

/** An ISO 8601 instant in UTC, as `Date.prototype.toISOString` writes it. */
export const Instant = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/),
  z.refine((text) => !Number.isNaN(Date.parse(text))),
);

export const Quote = z.object({
  url: z.nullable(z.string()),
  author: Author,
  time: z.nullable(Instant),
  text: RichText,
});
export type Quote = z.infer<typeof Quote>;

/** What somebody published, as read from a page. */
export const Post = z.object({
  site: SiteId,
  /** The network's own id of the post. */
  id: z.string(),
  /** The canonical permalink: what makes two readings the same post. */
  url: z.string(),
  author: Author,
  time: z.nullable(Instant),
  text: RichText,
  /** BCP 47, or null where the page does not say. */
  lang: z.nullable(z.string()),
  /** Lower-case (see `lowerTag`), without `#`, each once, in order of appearance; a quoted post's tags are not among them. */
  tags: z.array(z.string()),
  /** Handles without `@`. */
  mentions: z.array(z.string()),
  /** Whole target addresses. */
  links: z.array(z.string()),
  media: z.array(Media),
  quote: z.nullable(Quote),
  /** Handle (or, failing that, name) of who brought the post here. */
  repostedBy: z.nullable(z.string()),
  /** Handle (or, failing that, name) of who is answered. */
  replyTo: z.nullable(z.string()),
  /** The page showed only a part of the text. */
  truncated: z.boolean(),
  /** The page marked it as an advertisement. */
  promoted: z.boolean(),
  /** The page says that it was changed after it was published. */
  edited: z._default(z.boolean(), false),
  /** The text is the network's translation: the page no longer had the author's words. */
  translated: z._default(z.boolean(), false),
  /** The author asked not to be found by search engines, or not to be shown to strangers. */
  optedOut: z._default(z.boolean(), false),
});
export type Post = z.infer<typeof Post>;

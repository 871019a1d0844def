import * as z from 'zod/mini';

/**
 * One stretch of a post's text. Rich text is data, never markup, so nothing a page wrote can enter the database
 * or a draft as HTML.
 *
 * - `text` is what a reader sees; for a link that the site shortened, it is the whole address.
 * - `tag` is normalised (see `normaliseTag`), `handle` has no leading `@`.
 */
export const Run = z.union([
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({ type: z.literal('link'), text: z.string(), url: z.string() }),
  z.object({ type: z.literal('mention'), text: z.string(), handle: z.string(), url: z.nullable(z.string()) }),
  z.object({ type: z.literal('hashtag'), text: z.string(), tag: z.string() }),
  z.object({ type: z.literal('emoji'), text: z.string(), url: z.nullable(z.string()) }),
  z.object({ type: z.literal('break') }),
]);
export type Run = z.infer<typeof Run>;

export const RichText = z.array(Run);
export type RichText = z.infer<typeof RichText>;

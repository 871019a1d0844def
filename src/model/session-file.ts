import * as z from 'zod/mini';
import { Instant, Post } from './post.ts';
import { Block } from './prose.ts';
import { SectionRole } from './section.ts';

/**
 * A session as one JSON file. What a person would write by hand is enough (`hashtag`, and `picks` of kind, handle
 * and text); an export fills in the rest. Unknown fields are let through.
 */
export const SessionFilePick = z.looseObject({
  /** Which section: `highlight`, `post-of-the-week`, `shout-out`, or any other name. */
  kind: z.string(),
  handle: z.string(),
  /** As the draft shows it. */
  text: z.string(),
  name: z.optional(z.string()),
  url: z.optional(z.string()),
  time: z.optional(z.nullable(Instant)),
  note: z.optional(z.string()),
  /** The whole post as it was read, in the author's own words. */
  post: z.optional(Post),
});
export type SessionFilePick = z.infer<typeof SessionFilePick>;

export const SessionFile = z.looseObject({
  hashtag: z.string().check(z.minLength(1)),
  /** All of the session's hashtags, the first one too. */
  hashtags: z.optional(z.array(z.string())),
  number: z.optional(z.nullable(z.int())),
  topic: z.optional(z.string()),
  title: z.optional(z.string()),
  start: z.optional(z.nullable(Instant)),
  end: z.optional(z.nullable(Instant)),
  timeZone: z.optional(z.string()),
  pullQuote: z.optional(z.string()),
  /** Paragraphs. */
  summary: z.optional(z.array(z.string())),
  host: z.optional(z.looseObject({ handle: z.string(), others: z.optional(z.array(z.string())), bio: z.string() })),
  archiveHeading: z.optional(z.string()),
  /** In order. */
  sections: z.optional(
    z.array(
      z.looseObject({
        kind: z.string(),
        role: SectionRole,
        heading: z.string(),
        /** Its words, where no field above holds them. */
        paragraphs: z.optional(z.array(z.string())),
        /** Its words with all that the host marked up, where there is such: then they count, and not the plain ones. */
        blocks: z.optional(z.array(Block)),
      }),
    ),
  ),
  picks: z.array(SessionFilePick),
});
export type SessionFile = z.infer<typeof SessionFile>;

/**
 * Reads the text of a session file.
 * @throws Error with one sentence that names what is wrong and where.
 */
export function parseSessionFile(text: string): SessionFile {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw new Error(`This is not a JSON file: ${error instanceof Error ? error.message : String(error)}`);
  }
  const result = z.safeParse(SessionFile, data);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const where = issue?.path.map(String).join('.') ?? '';
  const what = issue?.code === 'invalid_type' ? `should be ${issue.expected}` : 'is not as it should be';
  throw new Error(`This is not a session file: ${where === '' ? 'it' : `“${where}”`} ${what}.`);
}

import * as z from 'zod/mini';
import { rowFields } from './row-schema.ts';

export const SectionRole = z.enum(['pull-quote', 'prose', 'picks', 'host', 'archive', 'links', 'statistics']);
export type SectionRole = z.infer<typeof SectionRole>;

/** One part of a session's draft. */
export const Section = z.looseObject({
  ...rowFields,
  sid: z.string(),
  role: SectionRole,
  /** What kind of posts a picks section holds, as session files name it: `highlight`, `post-of-the-week`, … */
  kind: z.string(),
  heading: z.string(),
  order: z.string(),
  /** False: it stays out of the draft, with all that it holds. */
  included: z.boolean(),
  /** Its picks stand under the questions that they answer. */
  byQuestion: z.boolean(),
});
export type Section = z.infer<typeof Section>;

/** The words of a section that has words: prose, pull quote, host, archive. Its id is the section's. */
export const SectionText = z.looseObject({
  ...rowFields,
  sid: z.string(),
  /** The words of `rich`, where there is such; written with it, never alone. */
  plain: z.string(),
  /**
   * The prose as the state of a shared document (see `prose-state.ts`), which joins with that of other devices. Null:
   * it has only been written as plain text.
   */
  rich: z.nullable(z.custom<Uint8Array>((value) => value instanceof Uint8Array)),
});
export type SectionText = z.infer<typeof SectionText>;

import * as z from 'zod/mini';
import { Instant } from './post.ts';

/**
 * Whether a post still stands where it was published, as far as its network tells people without an account:
 * - `there`: as it was picked;
 * - `edited`: its author has worded it anew;
 * - `gone`: deleted, or no longer open to everyone, or its author goes by another name;
 * - `unanswered`: its network did not say.
 */
export const Standing = z.enum(['there', 'edited', 'gone', 'unanswered']);
export type Standing = z.infer<typeof Standing>;

/** What looking after a session's picks came to. */
export const Look = z.object({
  at: Instant,
  /** By pick id; none of those that cannot be asked after. */
  standings: z.record(z.string(), Standing),
});
export type Look = z.infer<typeof Look>;

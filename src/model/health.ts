import * as z from 'zod/mini';

/** How well a page is understood: of the posts that passed by, how many could be read, and how many are in doubt. */
export const Health = z.object({
  seen: z.int().check(z.nonnegative()),
  read: z.int().check(z.nonnegative()),
  doubtful: z.int().check(z.nonnegative()),
  /** The reasons (English, for reports), each once; a few of them. */
  doubts: z.array(z.string().check(z.maxLength(500))).check(z.maxLength(20)),
});
export type Health = z.infer<typeof Health>;

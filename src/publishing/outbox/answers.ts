import * as z from 'zod/mini';
import { Halt } from './halt.ts';

/** A post or page as the blog tells its editors. */
export const Entry = z.object({
  id: z.int(),
  link: z.string(),
  status: z.string(),
  modified_gmt: z.string(),
  content: z.object({ raw: z.string() }),
});
export type Entry = z.infer<typeof Entry>;

/** A picture in the blog's media library. */
export const Upload = z.object({
  id: z.int(),
  source_url: z.string(),
  slug: z.string(),
  author: z.int(),
  date_gmt: z.string(),
});
export type Upload = z.infer<typeof Upload>;

export const Term = z.object({ id: z.int(), name: z.string() });

/** What the blog answered, in the shape that it has to have. */
export function read<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new Halt({ code: 'not_wordpress', detail: `${where} is missing`, reason: null, data: null, retryAfter: null });
}

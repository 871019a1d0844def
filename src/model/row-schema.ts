import * as z from 'zod/mini';

export const StampSchema = z.tuple([z.number(), z.string()]);

/**
 * What every synced row has. Rows are loose: a field that a newer version added survives a read and a write here.
 * Deletion is a field, so that it can lose against an edit made elsewhere.
 */
export const rowFields = {
  id: z.string(),
  deleted: z.boolean(),
  purged: z.optional(z.boolean()),
  _s: z.object({ base: StampSchema, edits: z.record(z.string(), StampSchema), floor: z.optional(StampSchema) }),
  unsent: z.optional(z.literal(1)),
};

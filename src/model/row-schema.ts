import * as z from 'zod/mini';
import { compareStamps } from './stamp.ts';

const Stamp = z.tuple([z.number(), z.string()]);

/**
 * What every synced row has. Rows are loose: a field that a newer version added survives a read and a write here.
 * Deletion is a field, so that it can lose against an edit made elsewhere.
 */
export const rowFields = {
  id: z.string(),
  deleted: z.boolean(),
  purged: z.optional(z.boolean()),
  _s: z.object({ base: Stamp, edits: z.record(z.string(), Stamp), floor: z.optional(Stamp) }),
  unsent: z.optional(z.literal(1)),
};

/** A row that was deleted for ever. Of its fields only those are left that tell whose it was. */
export const Tombstone = z.looseObject({
  ...rowFields,
  purged: z.literal(true),
  _s: z
    .object({ base: Stamp, edits: z.record(z.string(), Stamp), floor: Stamp })
    .check(z.refine(({ base, floor }) => compareStamps(base, floor) <= 0)),
});
export type Tombstone = z.infer<typeof Tombstone>;

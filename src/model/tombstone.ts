import * as z from 'zod/mini';
import { rowFields, StampSchema } from './row-schema.ts';
import { compareStamps } from './stamp.ts';

/** A row that was deleted for ever. Of its fields only those are left that tell whose it was. */
export const Tombstone = z.looseObject({
  ...rowFields,
  purged: z.literal(true),
  _s: z
    .object({ base: StampSchema, edits: z.record(z.string(), StampSchema), floor: StampSchema })
    .check(z.refine(({ base, floor }) => compareStamps(base, floor) <= 0)),
});

/** Whether something says of itself that it is one. */
export function isTombstone(row: unknown): boolean {
  return typeof row === 'object' && row !== null && Reflect.get(row, 'purged') === true;
}

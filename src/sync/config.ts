import * as z from 'zod/mini';

/** 32 bytes, Base64. */
const Key = z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/));

/** Where this device syncs, and what gives access to it. Kept in `storage.local`: never synced, logged, or part of a backup. */
export const SyncConfig = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('off') }),
  z.object({ kind: z.literal('account') }),
  /** The access is the connected blog's (see `src/publishing/access.ts`). */
  z.object({ kind: z.literal('wordpress'), root: z.string(), key: Key }),
  z.object({ kind: z.literal('webdav'), address: z.string(), user: z.string(), password: z.string(), key: Key }),
  z.object({ kind: z.literal('couchdb'), address: z.string(), user: z.string(), password: z.string(), key: Key }),
]);
export type SyncConfig = z.infer<typeof SyncConfig>;

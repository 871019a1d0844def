import type { Memory } from '../model/replica.ts';
import type { Database } from './database.ts';

const keyOf = (what: Memory) => `sync ${what}`;

/** What syncing remembers on this device; null where that is nothing. */
export async function recall({ local }: Database, what: Memory): Promise<string | null> {
  return (await local.get(keyOf(what)))?.value ?? null;
}

export async function remember({ local }: Database, what: Memory, value: string | null): Promise<void> {
  if (value === null) await local.delete(keyOf(what));
  else await local.put({ key: keyOf(what), value });
}

/**
 * Has the remote's blobs of these sessions made into one each at the next chance, so that nothing is left there of what was
 * deleted for ever. Call it inside a transaction that holds `local`.
 */
export async function haveCompacted(database: Database, sids: Iterable<string>): Promise<void> {
  const wanted = new Set<string>(JSON.parse((await recall(database, 'to-compact')) ?? '[]'));
  for (const sid of sids) wanted.add(sid);
  if (wanted.size > 0) await remember(database, 'to-compact', JSON.stringify([...wanted]));
}

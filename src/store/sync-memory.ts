import type { Memory } from '../model/replica.ts';
import type { Database } from './database.ts';

const keyOf = (what: Memory) => `sync ${what}`;

/** What syncing remembers on this device; null where that is nothing. */
export async function recall({ local }: Database, what: Memory): Promise<string | null> {
  return (await local.get(keyOf(what)))?.value ?? null;
}

/** @param was see `Replica.remember` */
export async function remember(database: Database, what: Memory, value: string | null, was?: string | null) {
  const { local } = database;
  await database.transaction('rw', local, async () => {
    if (was !== undefined && (await recall(database, what)) !== was) return;
    if (value === null) await local.delete(keyOf(what));
    else await local.put({ key: keyOf(what), value });
  });
}

/**
 * Has the remote's blobs of these sessions made into one each at the next chance, so that nothing is left there of what was
 * deleted for ever. Call it inside a transaction that holds `local`.
 */
export async function haveCompacted(database: Database, sids: Iterable<string>): Promise<void> {
  const wanted: string[] = JSON.parse((await recall(database, 'to-compact')) ?? '[]');
  const all = [...wanted, ...sids];
  if (all.length > wanted.length) await remember(database, 'to-compact', JSON.stringify(all));
}

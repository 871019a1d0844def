import type { Row } from '../model/row.ts';
import { SYNCED, type SyncedTable } from '../model/synced.ts';
import { takeRow } from '../model/take-row.ts';
import type { Codec } from './codec.ts';
import type { Contents } from './contents.ts';
import type { Skipped } from './engine.ts';
import { type FileFlaw, newFile, openFile } from './remotes/file.ts';
import type { Replica, Rows } from './replica.ts';

/** The same for every file that is sealed with one key, and for no other: it is named by a hash of nothing. */
async function markOf(codec: Codec): Promise<string> {
  return (await codec.seal({ sid: 'file', rows: {}, from: [] })).name;
}

/**
 * Makes the file that carries all that a device has to another: a blob a session.
 * @param sids every session, and `SETTINGS`
 */
export async function makeFile(
  replica: Replica,
  codec: Codec,
  sids: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const file = newFile(await markOf(codec));
  for (const sid of sids) {
    const rows = await replica.pack(sid, 'all');
    const { name, bytes } = await codec.seal({ sid, rows, from: [] });
    await file.remote.put(name, bytes);
  }
  return file.bytes();
}

/** What came of a file. */
export interface Carried {
  /** Rows that changed here. */
  readonly changed: number;
  /** Blobs that could not be read; the others have been joined. */
  readonly skipped: readonly Skipped[];
}

/** What a file tells of a session that is not known here. */
async function newsOf(replica: Replica, { sid, rows }: Contents): Promise<Rows | null> {
  const own = await replica.pack(sid, 'all');
  const news: Partial<Record<SyncedTable, readonly Row[]>> = {};
  for (const table of SYNCED) {
    const here = new Map(own[table]?.map((row) => [row.id, row]));
    // Only whether it would change is asked: who writes does not matter.
    const some = rows[table]?.filter((row) => takeRow(table, here.get(row.id), row, { device: '', now: 0 }).changed);
    if (some !== undefined && some.length > 0) news[table] = some;
  }
  return Object.keys(news).length > 0 ? news : null;
}

/**
 * Joins what a file brings, and forgets the file: it is no remote that syncing goes on with. What is new is sent to the one
 * that there is.
 * @returns `other_key`: it is sealed with another key than the codec's
 */
export async function joinFile(
  replica: Replica,
  codec: Codec,
  bytes: Uint8Array,
): Promise<Carried | FileFlaw | 'other_key'> {
  const file = openFile(bytes);
  if (typeof file === 'string') return file;
  if (file.key !== (await markOf(codec))) return 'other_key';
  const skipped: Skipped[] = [];
  let changed = 0;
  for (const { name } of await file.remote.list()) {
    const contents = await codec.open(name, (await file.remote.get(name)) ?? new Uint8Array());
    if (typeof contents === 'string') {
      skipped.push({ name, why: contents });
      continue;
    }
    const news = await newsOf(replica, contents);
    if (news === null) continue;
    const { sid } = contents;
    // No remote has a blob of such a name. Should we end in between, it counts as lost, and its session is sent for that.
    const known = `file ${name}`;
    changed += await replica.join({ name: known, sid, size: 0, state: 'joined' }, news);
    await replica.soil([sid]);
    await replica.forget([known]);
  }
  return { changed, skipped };
}

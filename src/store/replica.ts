import { compareValues } from '../model/compare-values.ts';
import { type Replica, type Rows, SETTINGS } from '../model/replica.ts';
import type { Row } from '../model/row.ts';
import { OF_SESSION, SYNCED } from '../model/synced.ts';
import type { Database } from './database.ts';
import { joinBlob } from './join-blob.ts';
import { rowsOf, UNSENT } from './rows-of.ts';
import { recall, remember } from './sync-memory.ts';

/** Behind every session's id. */
const LAST = '\uffff';

async function dirtySids(database: Database): Promise<string[]> {
  const sids = new Set<string>(await database.sessions.where({ unsent: UNSENT }).primaryKeys());
  for (const table of OF_SESSION) {
    const found = database.table(table).where('[unsent+sid]').between([UNSENT, ''], [UNSENT, LAST]);
    for (const key of await found.uniqueKeys()) if (Array.isArray(key)) sids.add(String(key[1]));
  }
  if ((await database.settings.where({ unsent: UNSENT }).count()) > 0) sids.add(SETTINGS);
  return [...sids];
}

/** Marks as sent what still is as it was packed. */
async function clear(database: Database, rows: Rows): Promise<void> {
  for (const table of SYNCED) {
    const packed = rows[table] ?? [];
    const stored = database.table<Row, string>(table);
    const now = await stored.bulkGet(packed.map(({ id }) => id));
    const sent: Row[] = [];
    for (const [index, row] of now.entries()) {
      if (row?.unsent !== UNSENT || compareValues(row._s, packed[index]?._s) !== 0) continue;
      const { unsent: _, ...rest } = row;
      sent.push(rest);
    }
    await stored.bulkPut(sent);
  }
}

async function soil(database: Database, rows: Rows): Promise<void> {
  for (const table of SYNCED) {
    const clean = (rows[table] ?? []).filter(({ unsent }) => unsent !== UNSENT);
    await database.table<Row, string>(table).bulkPut(clean.map((row) => ({ ...row, unsent: UNSENT })));
  }
}

async function soilAll(database: Database): Promise<void> {
  for (const table of SYNCED) await soil(database, { [table]: await database.table<Row, string>(table).toArray() });
}

/** Stamps of a clock that goes ahead tell nothing, nor does it count as writing that something was deleted for ever. */
function writtenAt({ _s: { base, edits }, purged }: Row, now: number): number {
  if (purged === true) return 0;
  return Math.max(0, ...[base, ...Object.values(edits)].map(([at]) => at).filter((at) => at <= now));
}

async function touched(database: Database, sids: readonly string[]): Promise<Map<string, number>> {
  const now = Date.now();
  const found = new Map<string, number>();
  for (const sid of sids) {
    const rows = Object.values(await rowsOf(database, sid, 'all')).flat();
    found.set(sid, Math.max(0, ...rows.map((row) => writtenAt(row, now))));
  }
  return found;
}

/** The rows of this device's database, as syncing sees them. */
export function replicaOf(database: Database): Replica {
  const reading = <T>(work: () => Promise<T>) => database.transaction('r', SYNCED, work);
  const writing = <T>(work: () => Promise<T>) => database.transaction('rw', [...SYNCED, 'blobs'], work);
  return {
    blobs: () => database.blobs.toArray(),
    join: (blob, rows) => joinBlob(database, blob, rows),
    dirty: () => reading(() => dirtySids(database)),
    pack: (sid, which) => reading(() => rowsOf(database, sid, which)),
    ship: (blob, rows) =>
      writing(async () => {
        await database.blobs.put(blob);
        await clear(database, rows);
      }),
    know: async (blobs) => {
      await database.blobs.bulkPut([...blobs]);
    },
    forget: (names) => database.blobs.bulkDelete([...names]),
    soil: (sids) =>
      writing(async () => {
        if (sids === 'all') await soilAll(database);
        else for (const sid of sids) await soil(database, await rowsOf(database, sid, 'all'));
      }),
    recall: (what) => recall(database, what),
    remember: (what, value, was) => remember(database, what, value, was),
    touched: (sids) => reading(() => touched(database, sids)),
  };
}

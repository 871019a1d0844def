import type { Result } from '../model/result.ts';
import { isInTrash, type Row } from '../model/row.ts';
import type { Database } from './database.ts';
import { purgeRows } from './delete-for-ever.ts';
import { attempt } from './failure.ts';
import { ROW_TABLES } from './row-tables.ts';

/*
 * What the host deletes for ever is first noted as doomed, and gone from every list; it is deleted when that can no longer
 * be taken back. The note is on the disk: should the page end in between, another deletes what is left. As long as a page
 * offers to take it back, it holds a lock, which the browser gives up with the page.
 */

/** Rows in the trash that are to be deleted for ever together. */
export interface Doomed {
  readonly table: 'picks' | 'sessions';
  readonly ids: readonly string[];
}

const KEY = 'doomed ';

/** @param token names this one deletion */
export function doom(database: Database, token: string, doomed: Doomed): Promise<Result<unknown>> {
  return attempt(database, () => database.local.put({ key: KEY + token, value: JSON.stringify(doomed) }));
}

/** Takes it back. Answers false where it is too late. */
export function spare(database: Database, token: string): Promise<Result<boolean>> {
  return attempt(database, () =>
    database.transaction('rw', ['local'], async () => {
      const noted = await database.local.get(KEY + token);
      await database.local.delete(KEY + token);
      return noted !== undefined;
    }),
  );
}

/** Deletes for ever what was doomed, but for what has left the trash since: it was edited, or restored, elsewhere. */
export function carryOut(database: Database, token: string): Promise<Result<null>> {
  return attempt(database, () =>
    database.transaction('rw', ROW_TABLES, async () => {
      const noted = await database.local.get(KEY + token);
      if (noted === undefined) return null;
      const { table, ids } = JSON.parse(noted.value) as Doomed;
      const rows = (await database.table<Row, string>(table).bulkGet([...ids])).filter((row) => row !== undefined);
      await purgeRows(database, table, rows.filter(isInTrash));
      await database.local.delete(KEY + token);
      return null;
    }),
  );
}

function noted({ local }: Database) {
  return local.where('key').startsWith(KEY).toArray();
}

/** Ids of all rows that are doomed: the trash does not show them. */
export async function doomedIds(database: Database): Promise<ReadonlySet<string>> {
  const notes = await noted(database);
  return new Set(notes.flatMap(({ value }) => (JSON.parse(value) as Doomed).ids));
}

/** Held by the page that offers to take a deletion back. */
export function doomLock(token: string): string {
  return KEY + token;
}

/** Deletes for ever what pages have left that ended before it could no longer be taken back. */
export async function finishDoomed(database: Database): Promise<void> {
  for (const { key } of await noted(database)) {
    await navigator.locks.request(key, { ifAvailable: true }, async (lock) => {
      if (lock !== null) await carryOut(database, key.slice(KEY.length));
    });
  }
}

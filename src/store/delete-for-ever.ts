import { purge } from '../model/purge.ts';
import type { Result } from '../model/result.ts';
import type { Row, Writer } from '../model/row.ts';
import type { SyncedTable } from '../model/synced.ts';
import type { Database } from './database.ts';
import { attempt } from './failure.ts';
import { forgetSession } from './forget-session.ts';
import { writer } from './local.ts';
import { forgetLosses } from './losses.ts';
import { ROW_TABLES } from './row-tables.ts';
import { sidOf } from './sid-of.ts';
import { haveCompacted } from './sync-memory.ts';

/** The tables of which rows go with one of another, and the field that names it. */
const WITH: Readonly<Record<SyncedTable, readonly (readonly [SyncedTable, 'id' | 'sid'])[]>> = {
  sessions: [
    ['sections', 'sid'],
    ['texts', 'sid'],
    ['picks', 'sid'],
    ['publications', 'sid'],
  ],
  sections: [['texts', 'id']],
  picks: [],
  texts: [],
  settings: [],
  publications: [],
};

async function purgeIn(database: Database, table: SyncedTable, rows: readonly Row[], by: Writer): Promise<void> {
  const purged = rows.map((row) => purge(row, by));
  await database.table<Row, string>(table).bulkPut(purged);
  await forgetLosses(database, table, purged);
}

/** Call it inside a transaction that holds `ROW_TABLES`. */
export async function purgeRows(database: Database, table: SyncedTable, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const by = await writer(database);
  const ids = rows.map(({ id }) => id);
  await purgeIn(database, table, rows, by);
  for (const [other, field] of WITH[table]) {
    const belonging = await database.table<Row, string>(other).where(field).anyOf(ids).toArray();
    await purgeIn(
      database,
      other,
      belonging.filter(({ purged }) => purged !== true),
      by,
    );
  }
  if (table === 'sessions') for (const id of ids) await forgetSession(database, id);
  await haveCompacted(database, new Set(rows.map((row) => sidOf(table, row))));
}

/**
 * Deletes rows for ever, here and wherever they were synced to, with all that belongs to them; it cannot be undone. Of a
 * session also what only this device keeps of it. Rows that are not there are no mistake.
 */
export function deleteForEver(database: Database, table: SyncedTable, ids: readonly string[]): Promise<Result<null>> {
  return attempt(database, () =>
    database.transaction('rw', ROW_TABLES, async () => {
      const rows = await database.table<Row, string>(table).bulkGet([...ids]);
      await purgeRows(database, table, rows.filter((row) => row !== undefined && row.purged !== true) as Row[]);
      return null;
    }),
  );
}

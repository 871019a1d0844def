import { holdsLeftovers } from '../model/purge.ts';
import { isInTrash, type Row } from '../model/row.ts';
import { latestStamp } from '../model/stamp.ts';
import { SYNCED } from '../model/synced.ts';
import type { Database } from './database.ts';
import { purgeRows } from './delete-for-ever.ts';
import { ROW_TABLES } from './row-tables.ts';

/** For how long what was thrown away can be brought back, in milliseconds: thirty days. So long is kept what lost, too. */
const KEPT = 30 * 24 * 3600 * 1000;

/**
 * Deletes for ever what was thrown away more than thirty days ago, and drops what lost before that. Resolves to how much was
 * thrown away for good, without what belonged to it.
 */
export function emptyTrash(database: Database, now: number): Promise<number> {
  const isOver = (row: Row) => (isInTrash(row) || holdsLeftovers(row)) && latestStamp(row)[0] < now - KEPT;
  return database.transaction('rw', ROW_TABLES, async () => {
    let emptied = 0;
    // Sessions first: what belongs to them goes with them.
    for (const table of SYNCED) {
      const rows = await database.table<Row, string>(table).filter(isOver).toArray();
      await purgeRows(database, table, rows);
      emptied += rows.length;
    }
    await database.history
      .where('lostAt')
      .below(now - KEPT)
      .delete();
    return emptied;
  });
}

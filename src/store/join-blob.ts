import type { KnownBlob, Rows } from '../model/replica.ts';
import { SYNCED } from '../model/synced.ts';
import { comingBack } from './coming-back.ts';
import type { Database } from './database.ts';
import { writer } from './local.ts';
import { ROW_TABLES } from './row-tables.ts';
import { takeRows } from './take-rows.ts';

/** See `Replica.join`. */
export function joinBlob(database: Database, blob: KnownBlob, rows: Rows): Promise<number> {
  return database.transaction('rw', [...ROW_TABLES, 'blobs'], async () => {
    const by = await writer(database);
    const comesBack = await comingBack(database, rows);
    let changed = 0;
    for (const table of SYNCED) {
      const came = await takeRows(database, table, rows[table] ?? [], by, true, comesBack);
      changed += came.added + came.changed;
    }
    await database.blobs.put(blob);
    return changed;
  });
}

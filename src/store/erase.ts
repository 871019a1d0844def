import type { Result } from '../model/result.ts';
import type { Database } from './database.ts';
import { attempt } from './failure.ts';

/** Deletes every row of every table, this device's id too, all or none. It cannot be undone. */
export function erase(database: Database): Promise<Result<null>> {
  return attempt(database, () =>
    database.transaction('rw', database.tables, async () => {
      await Promise.all(database.tables.map((table) => table.clear()));
      return null;
    }),
  );
}

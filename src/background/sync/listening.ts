import type { Database } from '../../store/database.ts';
import { hear } from '../../store/device-here.ts';
import { replicaOf } from '../../store/replica.ts';
import { type Replica, SETTINGS } from '../../sync/replica.ts';

/** This device's rows, and what has come into them. */
export interface Listening {
  readonly replica: Replica;
  /** How many rows of sessions have changed. */
  readonly changed: number;
}

/** The replica of a database, which hears what the rows that come in tell of other devices. */
export function listening(database: Database): Listening {
  const replica = replicaOf(database);
  const came = { changed: 0 };
  const join: Replica['join'] = async (blob, rows) => {
    const changed = await replica.join(blob, rows);
    if (blob.sid !== SETTINGS) came.changed += changed;
    await hear(database, rows, Date.now());
    return changed;
  };
  return Object.assign(came, { replica: { ...replica, join } });
}

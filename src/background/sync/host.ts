import type { Database } from '../../store/database.ts';

/** What the script that syncs gets of the one that has loaded it. */
export interface Host {
  readonly database: Database;
  /** Name of the alarm that wakes the background to sync. */
  readonly alarm: string;
  /** Brings badge and timelines up to date. */
  refresh(database: Database): Promise<unknown>;
}

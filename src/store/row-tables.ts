import { SYNCED, type SyncedTable } from '../model/synced.ts';

/** Every table that holds something of synced rows: themselves, what lost in them, and what this device keeps of sessions. */
export const ROW_TABLES = [...SYNCED, 'history', 'seen', 'outbox', 'local'] as const;

/** The tables whose rows name the session that they belong to. */
export const OF_SESSION = ['sections', 'texts', 'picks', 'publications'] as const satisfies readonly SyncedTable[];
